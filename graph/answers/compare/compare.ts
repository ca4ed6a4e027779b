/** The comparison of two to four concepts: what sources say of all of them, of some, of one, and where they disagree. */
import { GraphError, limits, type Edge, type GraphNode, type Lens, type Relation } from '../../model';
import type { LensFilter } from '../lens';
import { compareEdges, type ComparedRow, type Standing } from './rows';

/** What a comparison asks of a store. `GraphStore` fits. */
export interface CompareAsk {
  nodes(ids: readonly string[]): Promise<GraphNode[]>;
  frontier(
    ids: readonly string[],
    filter: { unchecked: boolean; relations?: readonly Relation[] },
  ): Promise<Edge[]>;
  lens(ids: readonly string[], filter: LensFilter): Promise<Lens>;
}

/** A row with the concept at its other end. */
export type CompareRow = Omit<ComparedRow, 'other'> & { node: GraphNode };

export interface Comparison {
  /** The compared, in the order asked. */
  nodes: GraphNode[];
  /** See `compareRows` for their order. */
  rows: CompareRow[];
  /** How many rows there are, and how many of each standing, whether or not they were cut. */
  total: number;
  counts: Record<Standing, number> & { disagree: number };
  /** Lines that tie the compared to each other, by edge id. */
  between: Edge[];
  /** Whether `limit` left rows out. */
  cut: boolean;
}

export interface CompareQuestion {
  ids: readonly string[];
  /** Rows at most. */
  limit: number;
  filter: LensFilter & { riskGroups: readonly string[] };
}

function check(ids: readonly string[]): void {
  const { compared } = limits;
  if (ids.length < 2 || ids.length > compared) {
    throw new GraphError(
      'bad_input',
      `A comparison takes from 2 to ${compared} concepts, not ${ids.length}: name ${ids.length < 2 ? 'more' : 'fewer'}.`,
    );
  }
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) {
    throw new GraphError(
      'bad_input',
      `“${twice}” is named twice, and there is nothing to compare a concept with itself: name another one.`,
    );
  }
}

/** The nodes in the order asked. @throws GraphError `not_found` */
async function comparedNodes(ids: readonly string[], ask: CompareAsk): Promise<GraphNode[]> {
  const nodes = await ask.nodes(ids);
  const missing = ids.find((id) => !nodes.some((node) => node.id === id));
  if (missing === undefined) return nodes;
  throw new GraphError(
    'not_found',
    `There is no concept with the id “${missing}” to compare: search for it again.`,
  );
}

/** Concepts by id, asked for in portions that one question may have. */
async function nodesById(ids: readonly string[], ask: CompareAsk): Promise<Map<string, GraphNode>> {
  const found = new Map<string, GraphNode>();
  for (let from = 0; from < ids.length; from += limits.ids) {
    for (const node of await ask.nodes(ids.slice(from, from + limits.ids))) found.set(node.id, node);
  }
  return found;
}

function countsOf(rows: readonly ComparedRow[]): Comparison['counts'] {
  const counts = { shared: 0, partly: 0, only: 0, denied: 0, disagree: 0 };
  for (const { standing, disagree } of rows) {
    counts[standing] += 1;
    if (disagree) counts.disagree += 1;
  }
  return counts;
}

/**
 * Compares concepts. Under chosen groups of people only rows whose other end is a member of their lens are told; the
 * compared themselves always stay.
 * @throws GraphError `bad_input` for fewer than two, more than `limits.compared` or one named twice; `not_found` for
 *   an unknown id
 */
export async function compare(question: CompareQuestion, ask: CompareAsk): Promise<Comparison> {
  const { ids, limit, filter } = question;
  check(ids);
  const nodes = await comparedNodes(ids, ask);
  const { unchecked, riskGroups } = filter;
  const lens = riskGroups.length === 0 ? null : await ask.lens(riskGroups, filter);
  const inside = lens && new Set(lens.members.map((member) => member.id));
  const all = compareEdges(ids, await ask.frontier(ids, { unchecked }));
  const rows = inside === null ? all.rows : all.rows.filter(({ other }) => inside.has(other));
  const shown = rows.slice(0, limit);
  const others = await nodesById([...new Set(shown.map(({ other }) => other))], ask);
  return {
    nodes,
    rows: shown.flatMap(({ other, ...row }) => {
      const node = others.get(other);
      // Removed since the lines were read: the next question sees neither.
      return node === undefined ? [] : [{ ...row, node }];
    }),
    total: rows.length,
    counts: countsOf(rows),
    between: all.between,
    cut: rows.length > shown.length,
  };
}
