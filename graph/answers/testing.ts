/** A small store of claims for tests: it answers what answers are worked out from. Its ids are its names. */
import type { Edge, GraphNode, Lens, StatementRecord } from '../model';
import { edgesOf } from './edgeOf';

export type Claim = readonly [
  subject: string,
  relation: string,
  object: string,
  /** denied; found by a program; of little weight; said with a qualifier */
  mark?: 'not' | 'unchecked' | 'weak' | 'increased',
];

export interface ClaimStore {
  nodes(ids: readonly string[]): Promise<GraphNode[]>;
  frontier(
    ids: readonly string[],
    filter: { unchecked: boolean; relations?: readonly string[] },
  ): Promise<Edge[]>;
  degrees(ids: readonly string[], filter: { unchecked: boolean }): Promise<number[]>;
  lens(groups: readonly string[]): Promise<Lens>;
  /** What each frontier was asked of. */
  asked: string[][];
  /** How many edges it gave away in all. */
  given: number;
}

export interface ClaimStoreOptions {
  /** Members of every lens. */
  members?: readonly string[];
  /** What a concept has beside its id, or in place of the usual. */
  node?: (id: string) => Partial<GraphNode>;
  /** Whether each claim has a source of its own. Default: all have the same. */
  ownSources?: boolean;
}

const statementOf = (
  [subject, relation, object, mark]: Claim,
  id: string,
  source: string,
): StatementRecord => ({
  id,
  subject,
  relation,
  object,
  negated: mark === 'not',
  qualifiers: mark === 'increased' ? { object_direction_qualifier: 'increased' } : {},
  evidence: {
    source: { id: source, title: 'A', publisher: null, date: null, url: null },
    publications: [],
    knowledgeLevel: mark === 'weak' ? 'prediction' : 'knowledge_assertion',
    agentType: mark === 'unchecked' ? 'text_mining_agent' : 'manual_agent',
  },
  attributes: {},
});

const nodeOf = (id: string, more: Partial<GraphNode>): GraphNode => ({
  id,
  kind: 'Condition',
  categories: ['biolink:Disease'],
  name: id,
  inSentence: id,
  plural: false,
  synonyms: [],
  xrefs: [],
  datasets: [],
  attributes: {},
  ...more,
});

/** Edges by their ends. */
function indexOf(edges: readonly Edge[]): Map<string, Edge[]> {
  const index = new Map<string, Edge[]>();
  for (const edge of edges) {
    for (const id of new Set([edge.subject, edge.object])) {
      const found = index.get(id);
      if (found === undefined) index.set(id, [edge]);
      else found.push(edge);
    }
  }
  return index;
}

export function claimStore(
  claims: readonly Claim[],
  { members = [], node = () => ({}), ownSources = false }: ClaimStoreOptions = {},
): ClaimStore {
  const statements = claims.map((claim, at) =>
    statementOf(claim, `s${at}`, `infores:${ownSources ? at : 'a'}`),
  );
  const indexes = {
    all: indexOf(edgesOf(statements)),
    checked: indexOf(edgesOf(statements.filter(({ evidence }) => evidence.agentType === 'manual_agent'))),
  };
  const known = new Set(claims.flatMap(([subject, , object]) => [subject, object]));
  const at = (id: string, unchecked: boolean): Edge[] => indexes[unchecked ? 'all' : 'checked'].get(id) ?? [];
  const store: ClaimStore = {
    asked: [],
    given: 0,
    nodes: async (ids) => ids.filter((id) => known.has(id)).map((id) => nodeOf(id, node(id))),
    frontier: async (ids, { unchecked, relations }) => {
      store.asked.push([...ids]);
      const found = new Set(ids.flatMap((id) => at(id, unchecked)));
      const edges = [...found].filter(({ relation }) => relations?.includes(relation) ?? true);
      store.given += edges.length;
      return edges;
    },
    degrees: async (ids, { unchecked }) =>
      ids.map(
        (id) =>
          new Set(at(id, unchecked).map(({ subject, object }) => (subject === id ? object : subject))).size,
      ),
    lens: async (groups) => ({
      groups: [...groups],
      members: members.map((id) => ({ id, reason: { why: 'chosen' } })),
      match: 'any',
      sentence: '',
      cut: false,
    }),
  };
  return store;
}
