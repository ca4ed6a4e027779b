/**
 * Filling the picture up: neighbours of everything that is drawn, a step's worth of each in turn, best evidence
 * first, until a size is reached. What can no longer be read in columns becomes a web, in one step.
 */
import { limits } from '@/graph/model';
import { size } from '@/app/messages/size';
import type { Ask } from '../data/ask';
import { filterOf, membersOf, shelve, step, viewOf, announce, type ExplorerStore } from '../state/explorer';
import { pictureOf } from '../state/leaves';
import { sceneOf } from '../state/scene';
import { doHereOrThere } from '../layout/offThread';
import type { LayoutName, Picture, Position, View } from '../state/types';
import { addNodes, setLayout } from '../state/view';
import { drawnIn, placesOf } from './drawn';
import { newNeighbours } from './expand';
import { permit, tellFull } from './full';
import { work } from './work';

/** Concepts whose neighbours are asked for at a time. */
const together = 6;

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
    for (let first = 0; first < asked.length && found.length < room; first += together) {
      const some = asked.slice(first, first + together);
      const pages = await Promise.all(
        some.map((from) => newNeighbours(ask, from, null, filterOf(view), shown, signal)),
      );
      some.forEach((from, index) => {
        const ids = pages[index] ?? [];
        if (ids.length === limits.expandStep) fruitful.push(from);
        // Two of those asked together may reach the same.
        const fresh = ids.filter((id) => !Object.hasOwn(shown, id)).slice(0, room - found.length);
        for (const id of fresh) {
          shown[id] = true;
          found.push({ id, from });
          reached.push(id);
        }
      });
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

/** Places for all that is drawn: in the layout that is seen, but as a web where columns cannot hold it. */
async function arrangedAs(
  view: View,
  picture: Picture,
  signal: AbortSignal,
): Promise<{ layout: LayoutName; places: Record<string, Position> }> {
  const { centre, layout } = view;
  const { nodes, edges, kept } = drawnIn(picture);
  if (layout === 'tree') {
    const places = await doHereOrThere('tree', { nodes, edges, centre }, signal);
    return { layout, places };
  }
  if (layout === 'columns' && nodes.length <= limits.columnNodes) {
    const options = centre === null ? {} : { centre };
    return { layout, places: await doHereOrThere('columns', { nodes, edges, options }, signal) };
  }
  const { layoutForce } = await import('../layout/force');
  return { layout: 'force', places: await layoutForce({ nodes, edges, kept, signal }) };
}

/** One step: what came in, with all of the picture arranged anew. */
async function place(store: ExplorerStore, found: readonly Found[], signal: AbortSignal): Promise<void> {
  const { library, lens } = store.getState();
  const view = viewOf(store.getState());
  const grown = addNodes(beside(view, found))(view);
  const picture = pictureOf(sceneOf(grown, library, membersOf(lens)), grown);
  const { layout, places } = await arrangedAs(view, picture, signal);
  const all = Object.keys(grown.nodes).length;
  const words = layout === 'force' && view.layout !== 'force' ? size.filledAsWeb : size.filled;
  const placed = placesOf(picture, places, layout);
  step(store, words(found.length, all), (before) => setLayout(layout, placed)(addNodes(grown.nodes)(before)));
}
