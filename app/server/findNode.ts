/** One concept with the counts of its neighbours. */
import { GraphError, type GraphNode } from '@/graph/model';
import type { GraphFilter, GraphStore, NeighbourCount } from '@/graph/store/types';

/** @throws {GraphError} not_found */
export async function findNode(
  store: GraphStore,
  id: string,
  filter: GraphFilter,
): Promise<{ node: GraphNode; neighbourCounts: NeighbourCount[] }> {
  const [[node], neighbourCounts] = await Promise.all([store.nodes([id]), store.neighbourCounts(id, filter)]);
  if (node === undefined)
    throw new GraphError('not_found', `There is no concept with the id ${id} in this graph.`);
  return { node, neighbourCounts };
}
