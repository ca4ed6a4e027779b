/** Showing concepts as one, and apart again. Both are steps on the view; the graph keeps its concepts. */
import { nameInSentence, type GraphNode } from '@/graph/model';
import { text } from '@/app/messages/en';
import type { Ask } from '../data/ask';
import { placeNear } from '../layout/placeNear';
import { filterOf, roomOf, shelve, step, viewOf, type ExplorerStore } from '../state/explorer';
import { groupOf, showApart, showAsOne } from '../state/same';
import type { View } from '../state/types';
import { addNodes, moveNodes } from '../state/view';
import { newNeighbours } from './expand';
import { asDrawn, joinPlaces, withRoom } from './places';
import { work } from './work';

/**
 * Shows a concept and one that may be the same as one. One that is not on the picture joins it, with up to ten of
 * its neighbours.
 */
export function asOne(store: ExplorerStore, ask: Ask, node: GraphNode, other: GraphNode): Promise<void> {
  const [one, two] = [nameInSentence(node), nameInSentence(other)];
  const label = text.steps.asOne(one, two);
  const view = viewOf(store.getState());
  const place = groupOf(view, node.id).flatMap((id) => view.nodes[id] ?? [])[0];
  if (place === undefined || Object.hasOwn(view.nodes, other.id)) {
    const there = place === undefined ? {} : { [other.id]: place };
    const united = (before: View) => moveNodes(there)(showAsOne(node.id, other.id)(before));
    const roomy = withRoom(node.id, store.getState().library.nodes);
    step(store, label, (before) => roomy(united(before)));
    return Promise.resolve();
  }
  return work(store, text.activity.asOne(one, two), async (signal) => {
    const room = roomOf(store.getState()) - 1;
    const found = await newNeighbours(ask, other.id, null, filterOf(view), view.nodes, signal);
    const added = [other.id, ...found.filter((id) => id !== other.id).slice(0, Math.max(0, room))];
    const { nodes, edges } = await ask.among(
      [...Object.keys(view.nodes), ...added],
      { unchecked: view.filters.unchecked, riskGroups: [] },
      signal,
    );
    shelve(store, { nodes: [other, ...nodes], edges });
    const known = store.getState().library.nodes;
    const united = showAsOne(node.id, other.id);
    const fresh = added.flatMap((id) => known[id] ?? []);
    // What joins stands clear of the names as they are drawn then.
    const start = addNodes({ [other.id]: place })(united(view));
    const places = joinPlaces(withRoom(node.id, known)(start), node.id, fresh, known);
    step(store, label, (before) =>
      addNodes(places)(withRoom(node.id, known)(addNodes({ [other.id]: place })(united(before)))),
    );
  });
}

/** Shows a concept by itself again, beside what it was shown as one with. */
export function apart(store: ExplorerStore, node: GraphNode): void {
  const state = store.getState();
  const view = viewOf(state);
  const from = groupOf(view, node.id).find((id) => id !== node.id) ?? node.id;
  const { [node.id]: own, ...others } = view.nodes;
  const drawn = asDrawn(view, state.library.nodes);
  const places = own === undefined ? {} : placeNear(from, [node], others, drawn, view.layout);
  step(store, text.steps.apart(nameInSentence(node)), (before) =>
    moveNodes(places)(showApart(new Set([node.id]))(before)),
  );
}
