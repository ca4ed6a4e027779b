/** What layouts are asked to place, and what is made of their answer: pinned nodes stay, counted leaves wait aside. */
import type { Edge, GraphNode } from '@/graph/model';
import { aroundPinned } from '../layout/aroundPinned';
import { placesAside } from '../layout/aside';
import { holderOf } from '../state/leaves';
import type { LayoutName, Picture, Position } from '../state/types';

export interface DrawnIn {
  nodes: GraphNode[];
  edges: Edge[];
  /** Where pinned nodes stand. */
  kept: Record<string, Position>;
}

/** What of a picture is placed. */
export const drawnIn = (picture: Picture): DrawnIn => ({
  nodes: picture.nodes.map(({ node }) => node),
  edges: picture.edges.map(({ edge }) => edge),
  kept: keptIn(picture),
});

const keptIn = (picture: Picture): Record<string, Position> =>
  Object.fromEntries(
    picture.nodes.flatMap(({ node, position, pinned }) => (pinned ? [[node.id, position]] : [])),
  );

/**
 * Places for the concepts of a picture.
 * @param found where a layout has put what is drawn
 */
export function placesOf(
  picture: Picture,
  found: Readonly<Record<string, Position>>,
  layout: LayoutName,
): Record<string, Position> {
  const drawn = picture.nodes.map(({ node, centre }) => ({ id: node.id, name: node.name, centre }));
  const placed = aroundPinned(drawn, found, keptIn(picture), layout);
  const counting = picture.nodes.flatMap(({ leaves }) => {
    const at = leaves === null ? undefined : placed[leaves.id];
    return leaves === null || at === undefined ? [] : [{ at, ids: leaves.counted.slice(0, -1) }];
  });
  const own = Object.entries(placed).map(([id, place]) => [holderOf(picture, id), place] as const);
  return { ...Object.fromEntries(own), ...placesAside(counting, Object.values(placed), layout) };
}
