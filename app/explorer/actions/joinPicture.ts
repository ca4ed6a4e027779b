/** What joins the picture: fetched with all lines among it and what is there, and placed beside what it is tied to. */
import type { GraphNode } from '@/graph/model';
import type { Ask } from '../data/ask';
import { doHereOrThere } from '../layout/offThread';
import { shelve, viewOf, type ExplorerStore } from '../state/explorer';
import type { Library, Position, View } from '../state/types';
import { joinPlaces } from './places';

/** For each concept by id, what it may stand beside: the first of these that is on the picture counts. */
export type Besides = ReadonlyMap<string, readonly string[]>;

/** Where these stand; what is not on the picture stands nowhere. */
export function placesOf({ nodes }: Pick<View, 'nodes'>, ids: readonly string[]): Record<string, Position> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const place = nodes[id];
      return place === undefined ? [] : [[id, place]];
    }),
  );
}

/** Places one after another, from what is on the picture outwards. */
function placesBeside(
  view: View,
  besides: Besides,
  added: readonly GraphNode[],
  known: Library['nodes'],
): Record<string, Position> {
  const parentOf = ({ id }: GraphNode, nodes: View['nodes']) =>
    besides.get(id)?.find((other) => Object.hasOwn(nodes, other));
  let now = view;
  let left = [...added];
  while (left.length > 0) {
    const next = left.find((node) => parentOf(node, now.nodes) !== undefined) ?? left[0];
    if (next === undefined) break;
    const parent = parentOf(next, now.nodes) ?? view.centre ?? '';
    now = { ...now, nodes: { ...now.nodes, ...joinPlaces(now, parent, [next], known) } };
    left = left.filter((node) => node !== next);
  }
  return placesOf(
    now,
    added.map(({ id }) => id),
  );
}

/**
 * Fetches and files concepts that are to join the picture. Nothing is shown yet: that is the caller's step.
 * @param fresh ids that are not on the picture
 * @returns where they are to stand; none for what is gone from the graph
 */
export async function joinPicture(
  store: ExplorerStore,
  ask: Ask,
  fresh: readonly string[],
  besides: Besides,
  signal: AbortSignal,
): Promise<Record<string, Position>> {
  if (fresh.length === 0) return {};
  const view = viewOf(store.getState());
  const filter = { unchecked: view.filters.unchecked, riskGroups: [] };
  shelve(store, await ask.among([...Object.keys(view.nodes), ...fresh], filter, signal));
  const { nodes: known, edges } = store.getState().library;
  const added = fresh.flatMap((id) => known[id] ?? []);
  if (Object.keys(view.nodes).length > 0) return placesBeside(view, besides, added, known);
  const among = Object.values(edges).filter(
    ({ subject, object }) => fresh.includes(subject) && fresh.includes(object),
  );
  return doHereOrThere('columns', { nodes: added, edges: among, options: {} }, signal);
}
