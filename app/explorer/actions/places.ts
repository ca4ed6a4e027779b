/** Places for concepts that join the picture. */
import type { GraphNode } from '@/graph/model';
import { placeNear } from '../layout/placeNear';
import { groupOf } from '../state/same';
import type { Library, Position, View } from '../state/types';

/** The nodes of the picture as they are drawn: the centre is larger than the others. */
export function asDrawn({ centre }: View, known: Library['nodes']) {
  const node = centre === null ? undefined : known[centre];
  return node === undefined ? known : { ...known, [node.id]: { ...node, centre: true } };
}

/** Beside the concept they come from; one that is shown as one with another has its place. */
export function joinPlaces(
  view: View,
  parent: string,
  added: readonly GraphNode[],
  known: Library['nodes'],
): Record<string, Position> {
  const first = (node: GraphNode) =>
    groupOf(view, node.id).find((id) => Object.hasOwn(view.nodes, id)) ??
    added.find(({ id }) => groupOf(view, node.id).includes(id))?.id ??
    node.id;
  const fresh = added.filter((node) => first(node) === node.id);
  const near = placeNear(parent, fresh, view.nodes, asDrawn(view, known), view.layout);
  const places = added.map((node) => [node.id, near[first(node)] ?? view.nodes[first(node)]] as const);
  return Object.fromEntries(places.flatMap(([id, place]) => (place === undefined ? [] : [[id, place]])));
}
