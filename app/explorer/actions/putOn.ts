/**
 * Concepts that an answer names, put on the picture: each beside what it is tied to, all of them marked by selection,
 * in one step. What belongs together goes whole or not at all.
 */
import type { GraphNode } from '@/graph/model';
import { text } from '@/app/messages/en';
import type { Ask } from '../data/ask';
import { doHereOrThere } from '../layout/offThread';
import { roomOf, shelve, step, viewOf, type ExplorerStore } from '../state/explorer';
import { together } from '../state/same';
import type { Library, Position, View } from '../state/types';
import { addNodes, select } from '../state/view';
import { joinPlaces } from './places';
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

/** Where these stand; what is not on the picture stands nowhere. */
function placesOf({ nodes }: Pick<View, 'nodes'>, ids: readonly string[]): Record<string, Position> {
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
  units: readonly Unit[],
  added: readonly GraphNode[],
  known: Library['nodes'],
): Record<string, Position> {
  const ties = new Map<string, string[]>();
  for (const { node, beside } of units.flat()) ties.set(node.id, [...(ties.get(node.id) ?? []), ...beside]);
  const parentOf = ({ id }: GraphNode, nodes: View['nodes']) =>
    ties.get(id)?.find((other) => Object.hasOwn(nodes, other));
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
    const filter = { unchecked: view.filters.unchecked, riskGroups: [] };
    const all = [...Object.keys(view.nodes), ...fit.fresh];
    if (fit.fresh.length > 0) shelve(store, await ask.among(all, filter, signal));
    const known = store.getState().library.nodes;
    const added = fit.fresh.flatMap((id) => known[id] ?? []);
    const edges = Object.values(store.getState().library.edges).filter(
      (edge) => fit.fresh.includes(edge.subject) && fit.fresh.includes(edge.object),
    );
    const places =
      Object.keys(view.nodes).length === 0
        ? await doHereOrThere('columns', { nodes: added, edges, options: {} }, signal)
        : placesBeside(view, fit.units, added, known);
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
