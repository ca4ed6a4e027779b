/** Bringing chosen concepts onto the picture, with all lines among what is visible: one step. */
import type { Ask } from '../data/ask';
import { announce, roomOf, shelve, step, viewOf, type ExplorerStore } from '../state/explorer';
import { together } from '../state/same';
import { addNodes } from '../state/view';
import { tellFull } from './full';
import { joinPlaces } from './places';
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
    const all = [...Object.keys(view.nodes), ...added];
    const { nodes, edges } = await ask.among(
      all,
      { unchecked: view.filters.unchecked, riskGroups: [] },
      signal,
    );
    shelve(store, { nodes, edges });
    const known = store.getState().library.nodes;
    const fresh = added.flatMap((id) => known[id] ?? []);
    const parent = wanted.find((id) => Object.hasOwn(view.nodes, id)) ?? view.centre ?? '';
    const places = joinPlaces(view, parent, fresh, known);
    const back = hidden.flatMap((id) =>
      view.nodes[id] === undefined ? [] : [[id, view.nodes[id]] as const],
    );
    step(
      store,
      words.added(fresh.length + back.length),
      addNodes({ ...places, ...Object.fromEntries(back) }),
    );
    if (missing.length > added.length) tellFull(store);
  });
}
