/**
 * What links two concepts: paths along causation first, then any other. Shortest first; among equally long ones those
 * with the best evidence through the most specific concepts. Each is told as one sentence per claim, so that every
 * verb and hedge stays: a chain of claims is no claim about its ends.
 */
import { GraphError, limits, type Edge, type GraphNode, type Lens, type Relation } from '../../model';
import type { LensFilter } from '../lens';
import { sentence } from '../sentences';
import { bestPaths, countPaths, remainingCosts, type Enumerating, type FoundPath } from './enumerate';
import { explore, type ExploreAsk, type PathBounds } from './explore';
import { hopsOf, type Hop, type Hops } from './hops';

/** What it asks of a store. `GraphStore` fits. */
export interface PathsAsk extends ExploreAsk {
  nodes(ids: readonly string[]): Promise<GraphNode[]>;
  lens(ids: readonly string[], filter: LensFilter): Promise<Lens>;
}

/** Relations that lead from cause to effect, from subject to object. */
export const causalRelations: readonly Relation[] = ['AT_RISK_OF', 'CAUSES', 'CONTRIBUTES_TO', 'HAS_SYMPTOM'];

/** causation – every claim leads from cause to effect, all one way; other – any other path. */
export type Along = 'causation' | 'other';

export interface PathsQuestion {
  from: string;
  to: string;
  /** Claims on a path at most. */
  maxLength: number;
  /** Paths at most, of both lists together. */
  limit: number;
  /** One of the two lists; both where absent. */
  along?: Along;
  filter: LensFilter & { riskGroups: readonly string[] };
}

export interface Path {
  along: Along;
  /** From one end to the other: one more than edges. */
  nodes: GraphNode[];
  /** The best line between each two; there may be others. */
  edges: Edge[];
  /** One per edge, read the way of the path. */
  sentences: string[];
  /** The same as one text. */
  sentence: string;
}

export interface PathsAnswer {
  from: GraphNode;
  to: GraphNode;
  paths: Path[];
  /** Of both lists. Exact, or a lower bound where a cap ended the search or the counting (at `pathsCounted`). */
  total: number | { atLeast: number };
  /** Whether a cap ended the search: there may be better or further paths. */
  cut: boolean;
}

/** One list before the names of its concepts are known. */
interface List {
  along: Along;
  paths: FoundPath[];
  count: number;
  /** Whether all were counted. */
  whole: boolean;
  /** Whether these are the best ones for sure. */
  sure: boolean;
}

async function endsOf({ from, to }: PathsQuestion, ask: PathsAsk): Promise<[GraphNode, GraphNode]> {
  if (from === to) {
    throw new GraphError(
      'bad_input',
      `Both ends are “${from}”: there is nothing to link a concept with itself. Name another one.`,
    );
  }
  const nodes = await ask.nodes([from, to]);
  const end = (id: string): GraphNode => {
    const node = nodes.find((one) => one.id === id);
    if (node !== undefined) return node;
    throw new GraphError('not_found', `There is no concept with the id “${id}”: search for it again.`);
  };
  return [end(from), end(to)];
}

/**
 * Paths of each length in turn, the way(s) that these steps allow.
 * @param most how many are told, and how many are counted
 */
function listOf(
  along: Along,
  ways: readonly Hops[],
  { from, to, maxLength }: PathsQuestion,
  most: { told: number; counted: number },
  accept: Enumerating['accept'] = () => true,
): List {
  const list: List = { along, paths: [], count: 0, whole: true, sure: true };
  const prepared = ways.map((hops) => ({ hops, remaining: remainingCosts(hops, to, maxLength) }));
  for (let length = 1; length <= maxLength; length += 1) {
    for (const way of prepared) {
      const enumerating = { ...way, from, to, length, accept };
      const room = most.told - list.paths.length;
      if (room > 0) {
        const best = bestPaths(enumerating, room);
        list.paths.push(...best.paths);
        list.sure &&= best.whole;
      }
      if (!list.whole) continue;
      const counted = countPaths(enumerating, most.counted - list.count);
      list.count += counted.count;
      list.whole &&= counted.whole;
    }
  }
  // Counting looks at the paths in another order, and may have been ended before it came to those that are told.
  return { ...list, count: Math.max(list.count, list.paths.length) };
}

/** What is left to be told and counted after these lists: the two share their limits. */
const roomAfter = (lists: readonly List[], limit: number): { told: number; counted: number } => ({
  told: limit - lists.reduce((sum, { paths }) => sum + paths.length, 0),
  counted: Math.max(0, limits.pathsCounted - lists.reduce((sum, { count }) => sum + count, 0)),
});

function pathOf(
  { hops }: FoundPath,
  along: Along,
  start: GraphNode,
  named: ReadonlyMap<string, GraphNode>,
): Path[] {
  const nodes = [start, ...hops.flatMap(({ to }) => named.get(to) ?? [])];
  // A concept that went away since the walk takes its paths along.
  if (nodes.length !== hops.length + 1) return [];
  const edges = hops.map(({ edge }) => edge);
  const sentences = edges.flatMap((edge, at) => {
    const [here, there] = [nodes[at], nodes[at + 1]];
    if (here === undefined || there === undefined) return [];
    return edge.subject === here.id
      ? [sentence(edge, here, there, 'forward')]
      : [sentence(edge, there, here, 'backward')];
  });
  return [{ along, nodes, edges, sentences, sentence: sentences.join(' ') }];
}

/**
 * The paths between two concepts. Negated claims make none. Under chosen groups of people only members of their lens
 * stand between the ends.
 * @throws GraphError `bad_input` where both ends are one; `not_found` for an unknown id
 */
export async function linksBetween(
  question: PathsQuestion,
  ask: PathsAsk,
  bounds: PathBounds = limits,
): Promise<PathsAnswer> {
  const [start, end] = await endsOf(question, ask);
  const { from, to, maxLength, limit, filter } = question;
  const { unchecked, riskGroups } = filter;
  const lens = riskGroups.length === 0 ? null : await ask.lens(riskGroups, filter);
  const inside = lens && new Set(lens.members.map((member) => member.id));
  const until = performance.now() + limits.pathTime;
  const walking = { from, to, maxLength, unchecked, inside, until, bounds };
  const lists: List[] = [];
  let cut = false;

  const causation = { ...walking, along: causalRelations };
  const forth = await explore(causation, ask);
  const back = await explore({ ...causation, from: to, to: from }, ask);
  const way = (
    edges: readonly Edge[],
    degrees: ReadonlyMap<string, number>,
    walked: 'forward' | 'backward',
  ) => hopsOf(edges, { target: to, degrees, along: { relations: causalRelations, walked } });
  if (question.along !== 'other') {
    const ways = [way(forth.edges, forth.degrees, 'forward'), way(back.edges, back.degrees, 'backward')];
    lists.push(listOf('causation', ways, question, roomAfter(lists, limit)));
    cut ||= forth.cut || back.cut;
  }
  if (question.along !== 'causation') {
    const around = await explore(walking, ask);
    const edges = [...around.edges, ...forth.edges, ...back.edges];
    const degrees = new Map([...around.degrees, ...forth.degrees, ...back.degrees]);
    const causal = [way(edges, degrees, 'forward'), way(edges, degrees, 'backward')];
    const steps = (hops: Hops, here: string, there: string): boolean =>
      hops.get(here)?.some((hop) => hop.to === there) === true;
    const isCausal = (path: readonly Hop[]): boolean =>
      causal.some((hops) => path.every((hop, at) => steps(hops, path[at - 1]?.to ?? from, hop.to)));
    const all = hopsOf(edges, { target: to, degrees });
    lists.push(listOf('other', [all], question, roomAfter(lists, limit), (path) => !isCausal(path)));
    cut ||= around.cut;
  }

  const ids = new Set(lists.flatMap(({ paths }) => paths.flatMap(({ hops }) => hops.map((hop) => hop.to))));
  const named = new Map((await ask.nodes([...ids])).map((node) => [node.id, node]));
  const count = Math.min(
    limits.pathsCounted,
    lists.reduce((sum, list) => sum + list.count, 0),
  );
  const exact = !cut && lists.every(({ whole }) => whole);
  return {
    from: start,
    to: end,
    paths: lists.flatMap(({ along, paths }) => paths.flatMap((path) => pathOf(path, along, start, named))),
    total: exact ? count : { atLeast: count },
    cut: cut || lists.some(({ sure }) => !sure),
  };
}
