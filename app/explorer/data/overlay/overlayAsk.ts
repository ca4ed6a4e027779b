/**
 * Questions asked of the stored graph and of a dropped file at once, so that what lies on top is walked, read and
 * exported like the rest. The file stays in the browser's memory; nothing of it is sent or stored.
 */
import { edgeOf } from '@/graph/answers/edgeOf';
import type { Edge, GraphNode } from '@/graph/model';
import { claimsBehind } from '@/graph/store/contract/claimsBehind';
import type { GraphFilter, NeighbourAnswer, NeighbourQuestion, SameAsAnswer } from '@/graph/store/types';
import type { AmongAnswer, AskMore } from '../ask';
import { ReadableError } from '../rest';
import { sameAcross } from './sameAcross';
import { searchBoth } from './searchBoth';
import { StoredIds } from './storedIds';
import { countBoth, linesOfPage, pageOnTop, tiesOf, type Ties } from './ties';
import type { OverlayGraph } from './types';
import { uniteClaims, uniteEdges, uniteLines } from './unite';

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

  const known = new Map<string, Promise<Ties>>();
  /** Asked once for all the lists of a concept's details, and again where that failed. */
  const tiesAt = (id: string, filter: GraphFilter): Promise<Ties> => {
    const key = JSON.stringify([id, filter]);
    const ties =
      known.get(key) ??
      tiesOf(base, graph, id, filter).catch((error: unknown) => {
        known.delete(key);
        throw error;
      });
    known.set(key, ties);
    return ties;
  };

  /** A page of what the file alone ties to a concept, marked. */
  const onTopPage = async (
    question: NeighbourQuestion,
    ties: Ties,
    signal: AbortSignal | undefined,
  ): Promise<NeighbourAnswer> => {
    const page = pageOnTop(question, ties);
    await mark(page.nodes, page.edges, ties.stored, signal);
    return { ...page, nextCursor: page.nextCursor === null ? null : `${onTopCursor}${page.nextCursor}` };
  };

  return {
    ...base,
    node: async (id, filter, signal) => {
      const [onTop] = await graph.nodes([id]);
      const below = await stored([id], onTop ?? null, () => base.node(id, filter, signal), signal);
      if (onTop === undefined) return either(below, null);
      if (below === null) onFresh([id]);
      const ties = await tiesAt(id, filter);
      return {
        node: below?.node ?? onTop,
        neighbourCounts: countBoth(id, below?.neighbourCounts ?? [], ties),
      };
    },
    neighbours: async ({ cursor, ...question }, signal) => {
      const { id, limit } = question;
      if (cursor?.startsWith(onTopCursor) === true) {
        const at = cursor.slice(onTopCursor.length);
        const page = { ...question, ...(at === '' ? {} : { cursor: at }) };
        return onTopPage(page, await tiesAt(id, question.filter), signal);
      }
      const [onTop] = await graph.nodes([id]);
      const asked = () =>
        base.neighbours({ ...question, ...(cursor === undefined ? {} : { cursor }) }, signal);
      const below = await stored([id], onTop ?? null, asked, signal);
      if (onTop === undefined) return either(below, null);
      const ties = await tiesAt(id, question.filter);
      if (below === null) return onTopPage(question, ties, signal);
      const edges = linesOfPage(question, below, ties);
      await mark([], edges, [...below.edges, ...ties.stored], signal);
      // The stored graph's pages come first; the file's fill the last of them and go on from there.
      const room = below.nextCursor === null ? limit - below.nodes.length : 0;
      const rest = await onTopPage({ ...question, limit: Math.max(1, room) }, ties, signal);
      const total = below.total + rest.total;
      if (room < 1) {
        const more = rest.total > 0 ? onTopCursor : null;
        return { ...below, edges, total, nextCursor: below.nextCursor ?? more };
      }
      return {
        ...below,
        nodes: [...below.nodes, ...rest.nodes],
        edges: uniteLines(edges, rest.edges),
        total,
        nextCursor: rest.nextCursor,
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
        edges: uniteLines(below.edges, edges),
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
    search: (query, filter, signal) => searchBoth({ base, graph, ids, query, filter, signal }),
    statements: async (key, filter, signal) => {
      const onTop = await orNull(graph.statements(key, own(filter)));
      const ends = [key.subject, key.object];
      const below = await stored(ends, onTop, () => base.statements(key, filter, signal), signal);
      if (below === null || onTop === null) return either(below, onTop);
      const claims = uniteClaims(below.statements, onTop.statements);
      const cut = below.cut || onTop.cut;
      const edge = cut ? uniteEdges(below.edge, onTop.edge) : edgeOf(claims);
      const answer = claimsBehind(edge, claims, uniteClaims(below.opposite, onTop.opposite));
      return { ...answer, cut: cut || answer.cut };
    },
  };
}
