/** Given concepts and the lines between them. */
import type { Edge, GraphNode } from '@/graph/model';
import type { GraphFilter, GraphStore } from '@/graph/store/types';

/** The nodes in the order asked, each once; ids that are not in the graph are told apart. */
export async function findAmong(
  store: GraphStore,
  asked: readonly string[],
  filter: GraphFilter,
): Promise<{ nodes: GraphNode[]; edges: Edge[]; missing: string[] }> {
  const ids = [...new Set(asked)];
  const [nodes, edges] = await Promise.all([store.nodes(ids), store.among(ids, filter)]);
  const found = new Set(nodes.map((node) => node.id));
  return { nodes, edges, missing: ids.filter((id) => !found.has(id)) };
}
