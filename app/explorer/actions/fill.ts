/**
 * Filling the picture up: neighbours of everything that is drawn, a step's worth of each in turn, best evidence
 * first, until a size is reached. What can no longer be read in columns becomes a web, in one step.
 */
import { limits } from '@/graph/model';
import { size } from '@/app/messages/size';
import type { Ask } from '../data/ask';
import { filterOf, membersOf, shelve, step, viewOf, announce, type ExplorerStore } from '../state/explorer';
import { sceneOf } from '../state/scene';
import type { Position, View } from '../state/types';
import { addNodes, setLayout } from '../state/view';
import { newNeighbours } from './expand';
import { permit, tellFull } from './full';
import { joinPlaces } from './places';
import { work } from './work';

interface Found {
  id: string;
  from: string;
}

/** New neighbours of what is drawn and of each other, with what each was reached from. */
async function gather(
  ask: Ask,
  view: View,
  room: number,
  signal: AbortSignal,
  told: (found: number) => void,
): Promise<Found[]> {
  const shown: Record<string, unknown> = { ...view.nodes };
  const found: Found[] = [];
  const others = Object.keys(view.nodes).filter((id) => id !== view.centre && !view.hidden.includes(id));
  let asked = view.centre === null ? others : [view.centre, ...others];
  while (asked.length > 0 && found.length < room) {
    const fruitful: string[] = [];
    const reached: string[] = [];
    for (const from of asked) {
      if (found.length >= room) break;
      const ids = await newNeighbours(ask, from, null, filterOf(view), shown, signal);
      for (const id of ids.slice(0, room - found.length)) {
        shown[id] = true;
        found.push({ id, from });
        reached.push(id);
      }
      if (ids.length === limits.expandStep) fruitful.push(from);
      told(found.length);
    }
    // Those that have more come again after those that were reached just now.
    asked = [...reached, ...fruitful];
  }
  return found;
}

/** Beside what each was reached from: a place to begin with. */
const beside = (view: View, found: readonly Found[]): Record<string, Position> => {
  const places: Record<string, Position> = {};
  for (const { id, from } of found) places[id] = places[from] ?? view.nodes[from] ?? { x: 0, y: 0 };
  return places;
};

/** Fills the picture up to a number of concepts. */
export function fill(store: ExplorerStore, ask: Ask, most: number): Promise<void> {
  permit(store, most);
  const view = viewOf(store.getState());
  const before = Object.keys(view.nodes).length;
  return work(store, size.filling(before, most), async (signal, progress) => {
    const room = most - before;
    const found = await gather(ask, view, room, signal, (now) =>
      progress(size.filling(before + now, most), now / room),
    );
    if (found.length === 0) {
      announce(store, size.nothing);
      return;
    }
    const all = [...Object.keys(view.nodes), ...found.map(({ id }) => id)];
    const filter = { unchecked: view.filters.unchecked, riskGroups: [] };
    const { nodes, edges } = await ask.among(all, filter, signal);
    shelve(store, { nodes, edges });
    await place(store, found, signal);
    if (Object.keys(viewOf(store.getState()).nodes).length >= most) tellFull(store);
  });
}

/** One step: in columns each beside what it came from, beyond what columns can hold all as a web. */
async function place(store: ExplorerStore, found: readonly Found[], signal: AbortSignal): Promise<void> {
  const { library, lens } = store.getState();
  const view = viewOf(store.getState());
  const grown = addNodes(beside(view, found))(view);
  const all = Object.keys(grown.nodes).length;
  if (all <= limits.columnNodes) {
    let next = view;
    for (const { id, from } of found) {
      const node = library.nodes[id];
      if (node !== undefined) next = addNodes(joinPlaces(next, from, [node], library.nodes))(next);
    }
    step(store, size.filled(found.length, all), addNodes(next.nodes));
    return;
  }
  const scene = sceneOf(grown, library, membersOf(lens));
  const { layoutForce } = await import('../layout/force');
  const places = await layoutForce({
    nodes: scene.nodes.map(({ node }) => node),
    edges: scene.edges.map(({ edge }) => edge),
    signal,
  });
  step(store, size.filledAsWeb(found.length, all), (before) =>
    setLayout('force', places)(addNodes(grown.nodes)(before)),
  );
}
