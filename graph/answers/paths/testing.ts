/** A small store of claims that answers what a search for paths asks. Its ids are its names. */
import type { Edge, GraphNode, StatementRecord } from '../../model';
import { edgesOf } from '../edgeOf';
import type { PathsAsk } from './paths';

export type Claim = readonly [
  subject: string,
  relation: string,
  object: string,
  mark?: 'not' | 'unchecked' | 'weak',
];

const statement = ([subject, relation, object, mark]: Claim, at: number): StatementRecord => ({
  id: `s${at}`,
  subject,
  relation,
  object,
  negated: mark === 'not',
  qualifiers: {},
  evidence: {
    source: { id: 'infores:a', title: 'A', publisher: null, date: null, url: null },
    publications: [],
    knowledgeLevel: mark === 'weak' ? 'prediction' : 'knowledge_assertion',
    agentType: mark === 'unchecked' ? 'text_mining_agent' : 'manual_agent',
  },
  attributes: {},
});

const node = (id: string): GraphNode => ({
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

/** The store, and every edge that it gave away. */
export function storeOf(
  claims: readonly Claim[],
  members: readonly string[] = [],
): PathsAsk & { given: number } {
  const statements = claims.map(statement);
  const edges = (unchecked: boolean): Edge[] =>
    edgesOf(statements.filter(({ evidence }) => unchecked || evidence.agentType === 'manual_agent'));
  const kept = { true: edges(true), false: edges(false) };
  const known = new Set(claims.flatMap(([subject, , object]) => [subject, object]));
  const indexes = { true: indexOf(kept.true), false: indexOf(kept.false) };
  const at = (id: string, unchecked: boolean): Edge[] => indexes[unchecked ? 'true' : 'false'].get(id) ?? [];
  const store = {
    given: 0,
    nodes: async (ids: readonly string[]) => ids.filter((id) => known.has(id)).map(node),
    frontier: async (
      ids: readonly string[],
      { unchecked, relations }: { unchecked: boolean; relations?: readonly string[] },
    ) => {
      const found = new Set(ids.flatMap((id) => at(id, unchecked)));
      const edges = [...found].filter(({ relation }) => relations?.includes(relation) ?? true);
      store.given += edges.length;
      return edges;
    },
    degrees: async (ids: readonly string[], { unchecked }: { unchecked: boolean }) =>
      ids.map(
        (id) =>
          new Set(at(id, unchecked).map(({ subject, object }) => (subject === id ? object : subject))).size,
      ),
    lens: async (groups: readonly string[]) => ({
      groups: [...groups],
      members: members.map((id) => ({ id, reason: { why: 'chosen' as const } })),
      match: 'any' as const,
      sentence: '',
      cut: false,
    }),
  };
  return store;
}
