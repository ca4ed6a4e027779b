/** The first picture of a concept: one hop, at most `limits.firstPicture` nodes, in columns. */
import { limits, type Edge, type GraphNode } from '@/graph/model';
import type { GraphFilter } from '@/graph/store/types';
import { layoutColumns } from '../layout/columns';
import type { Position } from '../state/types';
import type { Ask } from './ask';

export interface Picture {
  nodes: GraphNode[];
  edges: Edge[];
  positions: Record<string, Position>;
  /** Distinct neighbours in all; more than are drawn where the picture is cut. */
  total: number;
}

/** Asks for a concept's neighbours, best evidence first, and for all edges among what is drawn. */
export async function firstPicture(
  ask: Ask,
  id: string,
  filter: GraphFilter,
  signal?: AbortSignal,
): Promise<Picture> {
  const page = await ask.neighbours(
    { id, order: 'commonness', limit: limits.firstPicture - 1, filter },
    signal,
  );
  const ids = [id, ...page.nodes.map((node) => node.id).filter((other) => other !== id)];
  // The centre is outside its own lens as often as not; it is drawn all the same, so this question has no lens.
  const { nodes, edges } = await ask.among(ids, { ...filter, riskGroups: [] }, signal);
  return {
    nodes,
    edges,
    positions: layoutColumns(nodes, edges, { centre: id }).positions,
    total: page.total,
  };
}
