/** The first picture of a concept: one hop, at most `limits.firstPicture` nodes, in columns. */
import { limits, type Edge, type GraphNode } from '@/graph/model';
import type { GraphFilter } from '@/graph/store/types';
import { layoutColumns } from '../layout/columns';
import { lead, standIns, together, unite } from '../state/same';
import type { Position, View } from '../state/types';
import type { Ask } from './ask';

export interface Picture {
  nodes: GraphNode[];
  edges: Edge[];
  positions: Record<string, Position>;
  /** Distinct neighbours in all; more than are drawn where the picture is cut. */
  total: number;
}

/** Columns of what is drawn; concepts that are shown as one get one place. */
function placesOf(
  id: string,
  nodes: readonly GraphNode[],
  edges: readonly Edge[],
  view: Pick<View, 'same'>,
): Record<string, Position> {
  const known = Object.fromEntries(nodes.map((node) => [node.id, node]));
  const stand = standIns(view, known, () => true);
  const drawn = nodes.flatMap((node) => {
    if ((stand.get(node.id) ?? node.id) !== node.id) return [];
    const others = nodes.filter((other) => other !== node && stand.get(other.id) === node.id);
    return [unite([node, ...others])];
  });
  const { positions } = layoutColumns(
    drawn,
    edges.map((edge) => lead(edge, stand)),
    { centre: stand.get(id) ?? id },
  );
  const places = nodes.map(({ id: own }) => [own, positions[stand.get(own) ?? own]] as const);
  return Object.fromEntries(places.flatMap(([own, place]) => (place === undefined ? [] : [[own, place]])));
}

/** Asks for a concept's neighbours, best evidence first, and for all edges among what is drawn. */
export async function firstPicture(
  ask: Ask,
  id: string,
  filter: GraphFilter,
  signal?: AbortSignal,
  view: Pick<View, 'same'> = { same: [] },
): Promise<Picture> {
  // The centre is outside its own lens as often as not; it is drawn all the same, so these questions have no lens.
  const unlensed = { ...filter, riskGroups: [] };
  const group = together(view, [id]);
  // What a link shows as one may be gone from the graph by now.
  const own =
    group.length === 1 ? group : (await ask.among(group, unlensed, signal)).nodes.map((node) => node.id);
  const limit = Math.floor((limits.firstPicture - 1) / Math.max(1, own.length));
  const pages = await Promise.all(
    own.map((concept) => ask.neighbours({ id: concept, order: 'commonness', limit, filter }, signal)),
  );
  const found = pages.flatMap((page) => page.nodes.map((node) => node.id));
  const ids = together(view, [...new Set([id, ...found])]);
  const { nodes, edges } = await ask.among(ids, unlensed, signal);
  return {
    nodes,
    edges,
    positions: placesOf(id, nodes, edges, view),
    total: pages.reduce((sum, page) => sum + page.total, 0),
  };
}
