/** One search of the stored graph and of a file on top: no concept twice, and a total that counts none twice. */
import { matchNode, prepareQuery } from '@/graph/answers/match';
import { limits, type GraphNode } from '@/graph/model';
import type { GraphFilter, SearchAnswer, SearchHit, Total } from '@/graph/store/types';
import type { AskMore } from '../ask';
import type { StoredIds } from './storedIds';
import type { OverlayGraph } from './types';

export interface BothQuestion {
  base: Pick<AskMore, 'among' | 'search'>;
  graph: Pick<OverlayGraph, 'search'>;
  ids: StoredIds;
  query: string;
  filter: GraphFilter;
  signal: AbortSignal | undefined;
}

/** Those of the file's hits that the stored graph's answer does not count, as the picture would hold them. */
async function freshOf(hits: readonly SearchHit[], question: BothQuestion): Promise<SearchHit[]> {
  const { base, ids, query, filter, signal } = question;
  const stored = await ids.among(
    hits.map((hit) => hit.node.id),
    signal,
  );
  const found = stored.size === 0 ? [] : (await base.among([...stored], filter, signal)).nodes;
  const asStored = new Map<string, GraphNode>(found.map((node) => [node.id, node]));
  const asked = prepareQuery(query);
  return hits.flatMap((hit) => {
    if (!stored.has(hit.node.id)) return [hit];
    // One that the lens leaves out is not found; one that its stored name matches is counted already.
    const node = asStored.get(hit.node.id);
    return node === undefined || matchNode(asked, node) !== null ? [] : [{ ...hit, node }];
  });
}

/** The file's own hits first, at most `limits.searchHits` of them, then the stored graph's. */
export async function searchBoth(question: BothQuestion): Promise<SearchAnswer> {
  const { base, graph, query, filter, signal } = question;
  const [below, onTop] = await Promise.all([
    base.search(query, filter, signal),
    graph.search({
      text: query,
      limit: limits.searchHitsMost,
      filter: { unchecked: filter.unchecked, riskGroups: [] },
    }),
  ]);
  const fresh = await freshOf(onTop.hits, question);
  const whole = onTop.total === onTop.hits.length;
  return {
    hits: [...fresh.slice(0, limits.searchHits), ...below.hits],
    total: sumOf(below.total, fresh.length, whole),
  };
}

/** Exact where all that the file found was looked at, else at least so many. */
function sumOf(below: Total, fresh: number, whole: boolean): Total {
  if (typeof below === 'number' && whole) return below + fresh;
  return { atLeast: (typeof below === 'number' ? below : below.atLeast) + fresh };
}
