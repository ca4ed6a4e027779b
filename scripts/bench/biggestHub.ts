/**
 * The concept of a store that most can be added to, with what is unchecked left out, as the page does by default.
 */
import type { GraphNode } from '../../graph/model';
import type { GraphStore } from '../../graph/store/types';

const filter = { unchecked: false, riskGroups: [] };

/** @throws {RangeError} for an empty store. */
export async function biggestHub(store: GraphStore): Promise<GraphNode> {
  const { kinds } = await store.stats(filter);
  let biggest: { node: GraphNode; neighbours: number } | null = null;
  for (const kind of Object.keys(kinds)) {
    const [node] = await store.topNodes(kind, 1, filter);
    if (node === undefined) continue;
    const counts = await store.neighbourCounts(node.id, filter);
    const neighbours = counts.reduce((sum, { count }) => sum + count, 0);
    if (biggest === null || neighbours > biggest.neighbours) biggest = { node, neighbours };
  }
  if (biggest === null) throw new RangeError('The store is empty: there is no hub.');
  return biggest.node;
}
