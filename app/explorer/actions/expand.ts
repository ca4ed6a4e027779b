/** Expanding: more neighbours of a concept onto the canvas, best evidence first, with all edges among what is visible. */
import { turn } from '@/graph/formats/text/turn';
import { limits, nameInSentence } from '@/graph/model';
import type { GraphFilter } from '@/graph/store/types';
import { text } from '@/app/messages/en';
import { hubs } from '@/app/messages/hubs';
import type { Ask } from '../data/ask';
import type { GroupKey } from '../data/details';
import { announce, filterOf, roomOf, shelved, step, viewOf, type ExplorerStore } from '../state/explorer';
import { shownWith, together } from '../state/same';
import { seen } from '../state/seen';
import { addNodes, moveNodes, type Transition } from '../state/view';
import { tellFull } from './full';
import { heldNearby } from './leaves';
import { joinPlaces } from './places';
import { work } from './work';

/** Neighbours that are not on the canvas yet, up to one step's worth; pages past those that are. */
export async function newNeighbours(
  ask: Ask,
  id: string,
  group: GroupKey | null,
  filter: GraphFilter,
  shown: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await ask.neighbours(
      {
        id,
        order: 'evidence',
        limit: limits.neighbours,
        filter,
        ...(group === null ? {} : { relation: group.relation, direction: group.direction }),
        ...(cursor === null ? {} : { cursor }),
      },
      signal,
    );
    ids.push(...page.nodes.map((node) => node.id).filter((other) => !Object.hasOwn(shown, other)));
    cursor = page.nextCursor;
  } while (ids.length < limits.expandStep && cursor !== null);
  return ids.slice(0, limits.expandStep);
}

/** Says after an expansion that a hub's leaves are counted, so that nobody looks for them one by one. */
function tellCounted(store: ExplorerStore, id: string): void {
  const state = store.getState();
  const name = state.library.nodes[id];
  const sentences = seen(state)
    .picture.hubs.filter(({ hub, counted }) => hub === id && counted.length > 0)
    .map(({ counted, kind }) =>
      hubs.counted(counted.length, kind, name === undefined ? id : nameInSentence(name)),
    );
  if (sentences.length > 0) announce(store, [state.announcement, ...sentences].join(' '));
}

/**
 * Puts up to ten more neighbours of a concept, or of the concepts that it is shown as one with, on the canvas.
 * @param group the relation to open, or null for all
 */
export function expand(store: ExplorerStore, ask: Ask, id: string, group: GroupKey | null): Promise<void> {
  const state = store.getState();
  const view = viewOf(state);
  const node = state.library.nodes[id];
  const name = node === undefined ? id : nameInSentence(node);
  return work(store, text.activity.expanding(name), async (signal) => {
    const room = roomOf(store.getState());
    const unit = shownWith(view, state.library.nodes, id);
    const found = await Promise.all(
      unit.map((own) => newNeighbours(ask, own, group, filterOf(view), view.nodes, signal)),
    );
    const ids = [...new Set(found.flat())].slice(0, limits.expandStep);
    const added = together(view, ids.slice(0, room)).filter((other) => !Object.hasOwn(view.nodes, other));
    if (added.length === 0) {
      if (ids.length === 0) announce(store, text.announce.nothingNew(name));
      else tellFull(store);
      return;
    }
    const all = [...Object.keys(view.nodes), ...added];
    const { nodes, edges } = await ask.among(
      all,
      { unchecked: view.filters.unchecked, riskGroups: [] },
      signal,
    );
    // Reading the answer, placing and drawing are a task each: of a large picture none is short.
    await turn();
    const known = shelved(store.getState().library, { nodes }).nodes;
    const fresh = added.flatMap((other) => known[other] ?? []);
    const placed = addNodes(joinPlaces(view, id, fresh, known));
    const grown = shelved(store.getState().library, { nodes, edges });
    const free = placed(view);
    const held = heldNearby(store.getState(), id, grown)(free);
    const joined: Transition = (before) =>
      held.nodes === free.nodes ? placed(before) : moveNodes(held.nodes)(placed(before));
    await turn();
    if (signal.aborted) return;
    step(
      store,
      text.steps.expanded(name, fresh.length, group),
      joined,
      text.announce.added(name, fresh.length),
      { nodes, edges },
    );
    if (ids.length > room) tellFull(store);
    else tellCounted(store, id);
  });
}
