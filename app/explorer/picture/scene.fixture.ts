/** Scenes for tests: a graph laid out in columns and drawn plainly. */
import { layoutColumns } from '../layout/columns';
import type { Graph } from '../layout/sampleGraph.fixture';
import type { DrawnEdge, DrawnNode, Position, Scene } from '../state/types';

export const drawnNode = (
  node: DrawnNode['node'],
  position: Position,
  more: Partial<DrawnNode> = {},
): DrawnNode => ({
  node,
  concepts: [node],
  position,
  selected: false,
  centre: false,
  inLens: null,
  dimmed: false,
  overlay: false,
  more: null,
  pinned: false,
  leaves: null,
  ...more,
});

export const drawnEdge = (edge: DrawnEdge['edge'], more: Partial<DrawnEdge> = {}): DrawnEdge => ({
  edge,
  said: edge,
  selected: false,
  dimmed: false,
  unchecked: false,
  disputed: false,
  ...more,
});

/** A graph in columns around a centre. */
export function sceneInColumns({ nodes, edges }: Graph, centre?: string) {
  const { positions, columns } = layoutColumns(nodes, edges, centre === undefined ? {} : { centre });
  const scene: Scene = {
    nodes: nodes.map((node) =>
      drawnNode(node, positions[node.id] ?? { x: 0, y: 0 }, { centre: node.id === centre }),
    ),
    edges: edges.map((edge) => drawnEdge(edge)),
  };
  return { scene, columns };
}
