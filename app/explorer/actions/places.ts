/** Places for concepts that join the picture. */
import type { GraphNode } from '@/graph/model';
import { boxOf, overlaps } from '../layout/boxes';
import { rowGap } from '../layout/outline';
import { placeNear } from '../layout/placeNear';
import { groupOf, shownWith, unite } from '../state/same';
import type { Library, Position, View } from '../state/types';
import { moveNodes, type Transition } from '../state/view';

/** What a concept is shown as one with on the picture, itself first. */
const unitOf = (view: View, known: Library['nodes'], id: string): GraphNode[] =>
  shownWith(view, known, id).flatMap((one) => (Object.hasOwn(view.nodes, one) ? (known[one] ?? []) : []));

/** The nodes of the picture as they are drawn: the centre is larger than the others, and some bear several names. */
export function asDrawn(
  view: View,
  known: Library['nodes'],
): Readonly<Record<string, GraphNode & { centre?: boolean }>> {
  const united = view.same.flatMap(([id]) => {
    const [first, ...more] = id === undefined ? [] : unitOf(view, known, id);
    return first === undefined || more.length === 0 ? [] : [[first.id, unite([first, ...more])] as const];
  });
  const named = united.length === 0 ? known : { ...known, ...Object.fromEntries(united) };
  const node = view.centre === null ? undefined : named[view.centre];
  return node === undefined ? named : { ...named, [node.id]: { ...node, centre: true } };
}

/** Space in model pixels under which a label touches what is beside it, and steps in which a free place is looked for. */
const touching = 4;
const searchStep = 6;
const tries = 400;

/**
 * Room for the names of what is shown as one, which take more of it than one name did: where they would touch a
 * neighbour, what is shown as one goes up or down to the nearest free place. Nothing else moves.
 */
export function withRoom(id: string, known: Library['nodes']): Transition {
  return (view) => {
    const [first, ...more] = unitOf(view, known, id);
    const place = first === undefined ? undefined : view.nodes[first.id];
    if (first === undefined || place === undefined || more.length === 0) return view;
    if ([first, ...more].some((node) => view.pinned.includes(node.id))) return view;
    const own = new Set([first, ...more].map((node) => node.id));
    const drawn = asDrawn(view, known);
    const others = Object.entries(view.nodes).flatMap(([other, position]) => {
      const node = drawn[other];
      return own.has(other) || node === undefined ? [] : [boxOf(node, position, view.layout)];
    });
    const united = {
      ...unite([first, ...more]),
      centre: [...own].some((one) => one === view.centre),
    };
    const free = (y: number, margin: number) => {
      const box = boxOf(united, { x: place.x, y }, view.layout);
      return !others.some((other) => overlaps(box, other, margin));
    };
    if (free(place.y, touching)) return view;
    const away = Array.from(
      { length: tries },
      (_, at) => Math.ceil((at + 1) / 2) * searchStep * (at % 2 === 0 ? 1 : -1),
    );
    const shift = away.find((by) => free(place.y + by, rowGap));
    return shift === undefined ? view : moveNodes({ [first.id]: { x: place.x, y: place.y + shift } })(view);
  };
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
