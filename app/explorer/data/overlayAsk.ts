/**
 * Questions asked of the stored graph and of a dropped file at once, so that what lies on top is walked, read and
 * exported like the rest. The file stays in this page's memory; nothing of it is sent or stored.
 */
import type { Edge, GraphNode } from '@/graph/model';
import type {
  GraphFilter,
  GraphStore,
  NeighbourAnswer,
  NeighbourCount,
  NeighbourQuestion,
} from '@/graph/store/types';
import type { AmongAnswer, AskMore, NodeAnswer } from './ask';
import { ReadableError } from './rest';

/** Marks the cursors of the file's pages, which come after the stored graph's. */
const mark = 'overlay ';

const byId = <T extends { id: string }>(first: readonly T[], second: readonly T[]): T[] => {
  const known = new Set(first.map((item) => item.id));
  return [...first, ...second.filter((item) => !known.has(item.id))];
};

/** An answer, or null where there is no such thing on this side. */
async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    const missing =
      (error instanceof ReadableError && error.code === 'not_found') ||
      (error instanceof Error && 'code' in error && error.code === 'not_found');
    if (missing) return null;
    throw error;
  }
}

const either = <T>(a: T | null, b: T | null): T => {
  const found = a ?? b;
  if (found === null)
    throw new ReadableError('not_found', 'It is neither in the graph nor in the file on top.');
  return found;
};

function sumCounts(a: readonly NeighbourCount[], b: readonly NeighbourCount[]): NeighbourCount[] {
  const key = (row: NeighbourCount) => [row.relation, row.direction, row.kind, row.negated].join('\n');
  const sums = new Map(a.map((row) => [key(row), row]));
  for (const row of b) {
    const known = sums.get(key(row));
    sums.set(key(row), known === undefined ? row : { ...row, count: row.count + known.count });
  }
  return [...sums.values()];
}

async function overlayNode(overlay: GraphStore, id: string, filter: GraphFilter): Promise<NodeAnswer | null> {
  const [node] = await overlay.nodes([id]);
  return node === undefined ? null : { node, neighbourCounts: await overlay.neighbourCounts(id, filter) };
}

/**
 * Lays a file's graph over the stored one. The lens, its groups and the statistics stay the stored graph's.
 * @param onlyOnTop ids of the file's concepts that the stored graph does not have: it is not asked about them
 */
export function overlayAsk(base: AskMore, overlay: GraphStore, onlyOnTop: ReadonlySet<string>): AskMore {
  /** The stored graph's answer, or null where it has none. */
  const stored = <T>(ids: readonly string[], ask: () => Promise<T>): Promise<T | null> =>
    ids.some((id) => onlyOnTop.has(id)) ? Promise.resolve(null) : orNull(ask());

  const own = (filter: GraphFilter): GraphFilter => ({ ...filter, riskGroups: [] });

  const neighboursOnTop = async (
    question: NeighbourQuestion,
    cursor: string | undefined,
  ): Promise<NeighbourAnswer> => {
    const { cursor: _, ...rest } = question;
    const page = await overlay.neighbours({
      ...rest,
      filter: own(question.filter),
      ...(cursor === undefined ? {} : { cursor }),
    });
    return { ...page, nextCursor: page.nextCursor === null ? null : `${mark}${page.nextCursor}` };
  };

  return {
    ...base,
    node: async (id, filter, signal) => {
      const [below, onTop] = await Promise.all([
        stored([id], () => base.node(id, filter, signal)),
        overlayNode(overlay, id, own(filter)),
      ]);
      if (below === null || onTop === null) return either(below, onTop);
      return { node: below.node, neighbourCounts: sumCounts(below.neighbourCounts, onTop.neighbourCounts) };
    },
    neighbours: async (question, signal) => {
      const { cursor } = question;
      if (cursor?.startsWith(mark) === true) {
        const rest = cursor.slice(mark.length);
        return neighboursOnTop(question, rest === '' ? undefined : rest);
      }
      const onTop = await orNull(neighboursOnTop(question, undefined));
      const below = await stored([question.id], () => base.neighbours(question, signal));
      if (below === null || onTop === null) return either(below, onTop);
      return {
        ...below,
        total: below.total + onTop.total,
        // The stored graph's pages come first; the file's begin when they are through.
        nextCursor: below.nextCursor ?? (onTop.total > 0 ? mark : null),
      };
    },
    among: async (ids, filter, signal): Promise<AmongAnswer> => {
      const [below, nodes, edges] = await Promise.all([
        base.among(
          ids.filter((id) => !onlyOnTop.has(id)),
          filter,
          signal,
        ),
        overlay.nodes(ids),
        overlay.among(ids, own(filter)),
      ]);
      const onTop = new Set(nodes.map((node) => node.id));
      return {
        nodes: byId<GraphNode>(below.nodes, nodes),
        edges: byId<Edge>(below.edges, edges),
        missing: below.missing.filter((id) => !onTop.has(id)),
      };
    },
    sameAs: async (id, filter, signal) => {
      const [below, onTop] = await Promise.all([
        stored([id], () => base.sameAs(id, filter, signal)),
        orNull(overlay.sameAs(id, own(filter))),
      ]);
      if (below === null || onTop === null) return either(below, onTop);
      const known = new Set(below.proposals.map(({ node }) => node.id));
      const fresh = onTop.proposals.filter(({ node }) => !known.has(node.id));
      return { proposals: [...below.proposals, ...fresh], total: below.total + fresh.length };
    },
    search: async (query, filter, signal) => {
      const [below, onTop] = await Promise.all([
        base.search(query, filter, signal),
        overlay.search({ text: query, limit: 10, filter: own(filter) }),
      ]);
      const known = new Set(below.hits.map((hit) => hit.node.id));
      const fresh = onTop.hits.filter((hit) => !known.has(hit.node.id));
      const total = typeof below.total === 'number' ? below.total + fresh.length : below.total;
      return { hits: [...fresh, ...below.hits], total };
    },
    statements: async (key, filter, signal) => {
      const [below, onTop] = await Promise.all([
        stored([key.subject, key.object], () => base.statements(key, filter, signal)),
        orNull(overlay.statements(key, own(filter))),
      ]);
      if (below === null || onTop === null) return either(below, onTop);
      return {
        edge: below.edge,
        statements: [...below.statements, ...onTop.statements],
        opposite: [...below.opposite, ...onTop.opposite],
        cut: below.cut || onTop.cut,
      };
    },
  };
}
