/**
 * Questions asked of the stored graph and of a dropped file at once, so that what lies on top is walked, read and
 * exported like the rest. The file stays in the browser's memory; nothing of it is sent or stored.
 */
import { limits, type Edge, type GraphNode } from '@/graph/model';
import type {
  GraphFilter,
  NeighbourAnswer,
  NeighbourCount,
  NeighbourQuestion,
  SameAsAnswer,
  SearchAnswer,
  Total,
} from '@/graph/store/types';
import type { AmongAnswer, AskMore, NodeAnswer } from '../ask';
import { ReadableError } from '../rest';
import { sameAcross } from './sameAcross';
import { StoredIds } from './storedIds';
import type { OverlayGraph } from './types';

/** Begins the cursors of the file's pages, which come after the stored graph's. */
const onTopCursor = 'overlay ';

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

async function overlayNode(graph: OverlayGraph, id: string, filter: GraphFilter): Promise<NodeAnswer | null> {
  const [node] = await graph.nodes([id]);
  return node === undefined ? null : { node, neighbourCounts: await graph.neighbourCounts(id, filter) };
}

/** Ids of concepts and lines that only the file has. */
export type OnFresh = (ids: readonly string[]) => void;

/**
 * Lays a file's graph over the stored one. The lens, its groups and the statistics stay the stored graph's.
 * @param onFresh told of what is answered and not stored, before it is answered
 */
export function overlayAsk(base: AskMore, graph: OverlayGraph, onFresh: OnFresh = () => undefined): AskMore {
  const ids = new StoredIds(base);
  const own = (filter: GraphFilter): GraphFilter => ({ ...filter, riskGroups: [] });

  /** The stored graph's answer, or null where it has none; it is not asked about what it is known to lack. */
  const stored = async <T>(
    concepts: readonly string[],
    onTop: unknown,
    ask: () => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T | null> => {
    if (onTop === null) return orNull(ask());
    const found = await ids.among(concepts, signal);
    return concepts.every((id) => found.has(id)) ? orNull(ask()) : null;
  };

  /** Marks what of an answer comes from the file alone. */
  const mark = async (
    nodes: readonly GraphNode[],
    edges: readonly Edge[],
    below: readonly Edge[],
    signal?: AbortSignal,
  ): Promise<void> => {
    const found = await ids.among(
      nodes.map((node) => node.id),
      signal,
    );
    const lines = new Set(below.map((edge) => edge.id));
    onFresh(
      [...nodes.filter(({ id }) => !found.has(id)), ...edges.filter(({ id }) => !lines.has(id))].map(
        ({ id }) => id,
      ),
    );
  };

  const neighboursOnTop = async (
    question: NeighbourQuestion,
    cursor: string | undefined,
  ): Promise<NeighbourAnswer> => {
    const { cursor: _, ...rest } = question;
    const page = await graph.neighbours({
      ...rest,
      filter: own(question.filter),
      ...(cursor === undefined ? {} : { cursor }),
    });
    return { ...page, nextCursor: page.nextCursor === null ? null : `${onTopCursor}${page.nextCursor}` };
  };

  return {
    ...base,
    node: async (id, filter, signal) => {
      const onTop = await overlayNode(graph, id, own(filter));
      const below = await stored([id], onTop, () => base.node(id, filter, signal), signal);
      if (onTop !== null && below === null) onFresh([id]);
      if (below === null || onTop === null) return either(below, onTop);
      return { node: below.node, neighbourCounts: sumCounts(below.neighbourCounts, onTop.neighbourCounts) };
    },
    neighbours: async (question, signal) => {
      const { id, cursor } = question;
      if (cursor?.startsWith(onTopCursor) === true) {
        const rest = cursor.slice(onTopCursor.length);
        const page = await neighboursOnTop(question, rest === '' ? undefined : rest);
        await mark(page.nodes, page.edges, [], signal);
        return page;
      }
      const onTop = await orNull(neighboursOnTop(question, undefined));
      const below = await stored([id], onTop, () => base.neighbours(question, signal), signal);
      if (below === null && onTop !== null) await mark(onTop.nodes, onTop.edges, [], signal);
      if (below === null || onTop === null) return either(below, onTop);
      return {
        ...below,
        total: below.total + onTop.total,
        // The stored graph's pages come first; the file's begin when they are through.
        nextCursor: below.nextCursor ?? (onTop.total > 0 ? onTopCursor : null),
      };
    },
    among: async (asked, filter, signal): Promise<AmongAnswer> => {
      const wanted = asked.filter((id) => !ids.isMissing(id));
      const [below, nodes, edges] = await Promise.all([
        wanted.length === 0 ? { nodes: [], edges: [], missing: [] } : base.among(wanted, filter, signal),
        graph.nodes(asked),
        graph.among(asked, own(filter)),
      ]);
      // Under a lens an answer leaves out what is stored and not in it.
      if (filter.riskGroups.length === 0) ids.learn(below.missing, false);
      await mark(nodes, edges, below.edges, signal);
      const onTop = new Set(nodes.map((node) => node.id));
      return {
        nodes: byId<GraphNode>(below.nodes, nodes),
        edges: byId<Edge>(below.edges, edges),
        missing: below.missing.filter((id) => !onTop.has(id)),
      };
    },
    sameAs: async (id, filter, signal) => {
      const [onTop] = await graph.nodes([id]);
      const asked = () => base.sameAs(id, filter, signal);
      const below = await stored([id], onTop ?? null, asked, signal);
      if (below === null && onTop === undefined) return either<SameAsAnswer>(null, null);
      const answer = await sameAcross({ base, graph, id, below, onTop: onTop ?? null, filter, signal });
      await mark(
        answer.proposals.map(({ node }) => node),
        [],
        [],
        signal,
      );
      return answer;
    },
    search: async (query, filter, signal) => {
      const [below, onTop] = await Promise.all([
        base.search(query, filter, signal),
        graph.search({ text: query, limit: limits.searchHits, filter: own(filter) }),
      ]);
      const known = new Set(below.hits.map((hit) => hit.node.id));
      const fresh = onTop.hits.filter((hit) => !known.has(hit.node.id));
      return { hits: [...fresh, ...below.hits], total: totalOf(below, onTop, fresh.length) };
    },
    statements: async (key, filter, signal) => {
      const onTop = await orNull(graph.statements(key, own(filter)));
      const ends = [key.subject, key.object];
      const below = await stored(ends, onTop, () => base.statements(key, filter, signal), signal);
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

/** How many there are on both sides: exact where all that both found is listed, else at least so many. */
function totalOf(below: SearchAnswer, onTop: SearchAnswer, fresh: number): Total {
  const least = ({ total }: SearchAnswer) => (typeof total === 'number' ? total : total.atLeast);
  const whole = (answer: SearchAnswer) => answer.total === answer.hits.length;
  if (whole(onTop)) {
    return typeof below.total === 'number' ? below.total + fresh : below.total;
  }
  if (below.hits.length === 0) return onTop.total;
  return { atLeast: Math.max(least(below), least(onTop)) };
}
