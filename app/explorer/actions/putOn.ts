/**
 * Concepts that an answer names, put on the picture: each beside what it is tied to, all of them marked by selection,
 * in one step. What belongs together goes whole or not at all.
 */
import type { GraphNode } from '@/graph/model';
import { text } from '@/app/messages/en';
import type { Ask } from '../data/ask';
import { roomOf, step, viewOf, type ExplorerStore } from '../state/explorer';
import { together } from '../state/same';
import type { View } from '../state/types';
import { addNodes, select } from '../state/view';
import { joinPicture, placesOf, type Besides } from './joinPicture';
import { work } from './work';

/** A concept, and what it may stand beside. */
export interface Wanted {
  node: GraphNode;
  beside: readonly string[];
}

/** What belongs together: a path, a row. */
export type Unit = readonly Wanted[];

export interface PutOn {
  /** Concepts that joined the picture. */
  added: number;
  /** Units that the picture has no room for. */
  left: number;
}

const idsOf = (units: readonly Unit[]): string[] => [
  ...new Set(units.flatMap((unit) => unit.map(({ node }) => node.id))),
];

function besidesOf(units: readonly Unit[]): Besides {
  const ties = new Map<string, string[]>();
  for (const { node, beside } of units.flat()) ties.set(node.id, [...(ties.get(node.id) ?? []), ...beside]);
  return ties;
}

/** The units that fit, in their order: one that does not leaves room for a smaller one. */
function fitting(view: View, units: readonly Unit[], room: number): { units: Unit[]; fresh: string[] } {
  const taken: Unit[] = [];
  const fresh = new Set<string>();
  for (const unit of units) {
    const ids = together(view, idsOf([unit])).filter(
      (id) => !Object.hasOwn(view.nodes, id) && !fresh.has(id),
    );
    if (fresh.size + ids.length > room) continue;
    for (const id of ids) fresh.add(id);
    taken.push(unit);
  }
  return { units: taken, fresh: [...fresh] };
}

/**
 * Puts units on the picture and marks them.
 * @param told what is said of it
 * @returns what came of it; null where it was cancelled or failed, which the status line tells
 */
export async function putOn(
  store: ExplorerStore,
  ask: Ask,
  units: readonly Unit[],
  told: (done: PutOn) => string,
): Promise<PutOn | null> {
  let done: PutOn | null = null;
  await work(store, text.activity.adding, async (signal) => {
    const state = store.getState();
    const view = viewOf(state);
    const fit = fitting(view, units, roomOf(state));
    const left = units.length - fit.units.length;
    const places = await joinPicture(store, ask, fit.fresh, besidesOf(fit.units), signal);
    const marked = idsOf(fit.units).filter(
      (id) => Object.hasOwn(places, id) || Object.hasOwn(view.nodes, id),
    );
    done = { added: Object.keys(places).length, left };
    if (marked.length > 0) {
      const label = done.added > 0 ? text.steps.added(done.added) : text.steps.selected(marked.length);
      // Those that are there already come along with the others, so that none of them stays hidden.
      const shown = { ...placesOf(view, marked), ...places };
      step(store, label, (before) => select(marked)(addNodes(shown)(before)), told(done));
    }
    if (left > 0) store.setState({ full: true, announcement: told(done) });
  });
  return done;
}
