/**
 * What the hand-out of one concept is composed from, by questions to a store: its lines by relation, the claims behind
 * each, those of the opposite, data sets, and the lens of chosen people. Bounded by what a page tells; what is beyond is
 * counted.
 */
import {
  GraphError,
  edgeId,
  limits,
  type Edge,
  type EdgeKey,
  type GraphNode,
  type GroupMatch,
  type Lens,
  type Relation,
  type Statement,
} from '../../model';
import { composeHandout } from './compose';
import { placeOf, tieKey, type Towards } from './sections';
import type { Handout, HandoutDataset, HandoutLens } from './types';

interface Filter {
  unchecked: boolean;
  riskGroups: readonly string[];
}

/** What a hand-out asks of a store. `GraphStore` fits. */
export interface HandoutAsk {
  nodes(ids: readonly string[]): Promise<GraphNode[]>;
  neighbourCounts(id: string, filter: Filter): Promise<{ relation: Relation; direction: Towards }[]>;
  neighbours(question: {
    id: string;
    relation: Relation;
    direction: Towards;
    order: 'commonness';
    limit: number;
    filter: Filter;
  }): Promise<{ nodes: GraphNode[]; edges: Edge[]; total: number | { atLeast: number } }>;
  statements(key: EdgeKey, filter: Filter): Promise<{ statements: Statement[]; opposite: Statement[] }>;
  datasets(): Promise<HandoutDataset[]>;
  lens(ids: readonly string[], filter: { unchecked: boolean; riskGroupMatch?: GroupMatch }): Promise<Lens>;
}

/** Everyone's checked claims: a group of people sorts and marks, it leaves nothing out. */
const filter: Filter = { unchecked: false, riskGroups: [] };

interface Ties {
  nodes: Map<string, GraphNode>;
  edges: Edge[];
  unfetched: Map<string, number>;
}

/** The concept's lines, sections in the order of the page, so that a cap cuts the last ones. */
async function tiesOf(id: string, ask: HandoutAsk): Promise<Ties> {
  const counts = await ask.neighbourCounts(id, filter);
  const keys = new Map(
    counts.map(({ direction, relation }) => [tieKey(direction, relation), { direction, relation }]),
  );
  const ties = [...keys.values()].sort(
    (a, b) => placeOf(a.direction, a.relation) - placeOf(b.direction, b.relation),
  );
  const found: Ties = { nodes: new Map(), edges: [], unfetched: new Map() };
  for (const tie of ties) {
    const room = Math.min(limits.handoutSection, limits.handoutLines - found.edges.length);
    // One is asked for even where there is no room, since the page says how many it leaves out.
    const limit = Math.max(1, room);
    const { nodes, edges, total } = await ask.neighbours({ id, ...tie, order: 'commonness', limit, filter });
    const all = typeof total === 'number' ? total : total.atLeast;
    if (room > 0) {
      for (const node of nodes) found.nodes.set(node.id, node);
      found.edges.push(...edges);
    }
    const left = all - (room > 0 ? nodes.length : 0);
    if (left > 0) found.unfetched.set(tieKey(tie.direction, tie.relation), left);
  }
  return found;
}

/** The claims of lines and of their opposites, each once. A line that went away meanwhile has none. */
async function claimsOf(edges: readonly Edge[], ask: HandoutAsk): Promise<Statement[]> {
  const keys = [...new Map(edges.map((edge) => [edgeId({ ...edge, negated: false }), edge])).values()];
  const claims = new Map<string, Statement>();
  for (let from = 0; from < keys.length; from += limits.handoutAtOnce) {
    const answers = await Promise.all(
      keys.slice(from, from + limits.handoutAtOnce).map((key) => ask.statements(key, filter).catch(gone)),
    );
    for (const claim of answers.flatMap(({ statements, opposite }) => [...statements, ...opposite]))
      claims.set(JSON.stringify([claim.dataset, claim.id]), claim);
  }
  return [...claims.values()];
}

function gone(error: unknown): { statements: Statement[]; opposite: Statement[] } {
  if (error instanceof GraphError && error.code === 'not_found') return { statements: [], opposite: [] };
  throw error;
}

/** Chosen groups of people, and whether something has to be said of any of them or of each. */
export interface HandoutPeople {
  riskGroups: readonly string[];
  riskGroupMatch?: GroupMatch;
}

async function lensOf(
  { riskGroups, riskGroupMatch }: HandoutPeople,
  ask: HandoutAsk,
): Promise<HandoutLens | null> {
  if (riskGroups.length === 0) return null;
  const match = riskGroupMatch === undefined ? {} : { riskGroupMatch };
  const lens = await ask.lens(riskGroups, { unchecked: false, ...match });
  return { lens, groups: await ask.nodes(lens.groups) };
}

/**
 * The hand-out of one concept.
 * @param date ISO 8601
 * @throws GraphError `not_found` for an unknown concept or group, and as the store fails
 */
export async function handoutOf(
  { id, date, ...people }: { id: string; date: string } & HandoutPeople,
  ask: HandoutAsk,
): Promise<Handout> {
  const [centre] = await ask.nodes([id]);
  if (centre === undefined) {
    throw new GraphError('not_found', `There is no concept with the id “${id}” in this graph.`);
  }
  const [ties, datasets, lens] = await Promise.all([tiesOf(id, ask), ask.datasets(), lensOf(people, ask)]);
  return composeHandout({
    about: { what: 'concept', centre },
    nodes: ties.nodes.values(),
    statements: await claimsOf(ties.edges, ask),
    datasets,
    lens,
    date,
    unfetched: ties.unfetched,
  });
}
