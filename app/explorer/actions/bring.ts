/** Bringing chosen concepts onto the picture, with all lines among what is visible: one step. */
import type { Ask } from '../data/ask';
import { announce, roomOf, step, viewOf, type ExplorerStore } from '../state/explorer';
import { together } from '../state/same';
import { addNodes } from '../state/view';
import { tellFull } from './full';
import { joinPicture, placesOf } from './joinPicture';
import { work } from './work';

export interface BringWords {
  /** While it is under way. */
  adding: string;
  /** The step's label, by how many came. */
  added: (n: number) => string;
  /** Said where all of them are there. */
  allThere: string;
}

/**
 * Puts concepts on the picture, beside the first of them that is there, else beside its centre. Hidden ones are shown.
 * @param ids the most important first: what finds no room stays away, and the reader is told
 */
export function bring(
  store: ExplorerStore,
  ask: Ask,
  ids: readonly string[],
  words: BringWords,
): Promise<void> {
  return work(store, words.adding, async (signal) => {
    const view = viewOf(store.getState());
    const wanted = together(view, [...new Set(ids)]);
    const hidden = wanted.filter((id) => view.hidden.includes(id));
    const missing = wanted.filter((id) => !Object.hasOwn(view.nodes, id));
    const added = missing.slice(0, roomOf(store.getState()));
    if (added.length + hidden.length === 0) {
      if (missing.length === 0) announce(store, words.allThere);
      else tellFull(store);
      return;
    }
    const parent = wanted.filter((id) => Object.hasOwn(view.nodes, id)).slice(0, 1);
    const besides = new Map(added.map((id) => [id, parent]));
    const places = await joinPicture(store, ask, added, besides, signal);
    const back = placesOf(view, hidden);
    const came = Object.keys({ ...places, ...back }).length;
    step(store, words.added(came), addNodes({ ...places, ...back }));
    if (missing.length > added.length) tellFull(store);
  });
}
