/** The work that is done off the main thread where there is much of it. Pure; the worker and small pictures run it. */
import type { Course } from './curve';
import { layoutColumns, type ColumnsOptions } from './columns';
import { routeEdges } from './edgeRoutes';
import type { RoutedEdge } from './sideways';
import { layoutTree } from './tree';
import type { Box, LayoutEdge, LayoutNode, Position } from './types';

/** What each task takes, and what comes of it. */
export interface Tasks {
  columns: {
    takes: { nodes: readonly LayoutNode[]; edges: readonly LayoutEdge[]; options: ColumnsOptions };
    gives: Record<string, Position>;
  };
  tree: {
    takes: { nodes: readonly LayoutNode[]; edges: readonly LayoutEdge[]; centre: string | null };
    gives: Record<string, Position>;
  };
  routes: {
    takes: {
      edges: readonly RoutedEdge[];
      boxes: readonly (readonly [string, Box])[];
      further: readonly Box[];
    };
    gives: Map<string, Course | null>;
  };
}

export type TaskName = keyof Tasks;

const doers: { [Name in TaskName]: (takes: Tasks[Name]['takes']) => Tasks[Name]['gives'] } = {
  columns: ({ nodes, edges, options }) => layoutColumns(nodes, edges, options).positions,
  tree: ({ nodes, edges, centre }) => layoutTree(nodes, edges, centre ?? undefined),
  routes: ({ edges, boxes, further }) => routeEdges(edges, new Map(boxes), further),
};

/** Does a task here and now. */
export function doTask<Name extends TaskName>(name: Name, takes: Tasks[Name]['takes']): Tasks[Name]['gives'] {
  return doers[name](takes);
}
