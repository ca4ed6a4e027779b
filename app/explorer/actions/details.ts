/** Fetching the lists of a concept's details. */
import { text } from '@/app/messages/en';
import type { Ask } from '../data/ask';
import { loadDetails, loadGroup, type DetailsGroup, type GroupKey } from '../data/details';
import { failure, isCancelled } from '../data/rest';
import {
  filterOf,
  lensFilterOf,
  shelve,
  viewOf,
  type DetailsState,
  type ExplorerStore,
} from '../state/explorer';
import { work } from './work';

/** Fetches the details of a concept. What was asked under another filter meanwhile is dropped. */
export async function fetchDetails(store: ExplorerStore, ask: Ask, id: string): Promise<void> {
  const asked: DetailsState = { status: 'loading' };
  const put = (state: DetailsState) =>
    store.setState(({ details }) => ({ details: { ...details, [id]: state } }));
  const still = () => store.getState().details[id] === asked;
  put(asked);
  const view = viewOf(store.getState());
  try {
    const details = await loadDetails(ask, id, filterOf(view), lensFilterOf(view));
    if (!still()) return;
    shelve(store, {
      nodes: [details.node, ...details.nodes],
      edges: details.groups.flatMap((group) => group.items.map((item) => item.edge)),
      counts: { [id]: details.counts },
    });
    put({ status: 'ready', details });
  } catch (error) {
    if (!isCancelled(error) && still()) put(failure(error));
  }
}

/** Fetches the next ten of one relation in a concept's details. */
export function fetchMore(store: ExplorerStore, ask: Ask, id: string, key: GroupKey): Promise<void> {
  const same = (group: GroupKey) => group.relation === key.relation && group.direction === key.direction;
  const state = store.getState().details[id];
  const cursor = state?.status === 'ready' ? (state.details.groups.find(same)?.nextCursor ?? null) : null;
  if (cursor === null) return Promise.resolve();
  return work(store, text.activity.more, async (signal) => {
    const page = await loadGroup(ask, id, key, filterOf(viewOf(store.getState())), cursor, signal);
    shelve(store, { nodes: page.nodes, edges: page.items.map((item) => item.edge) });
    const extended = (group: DetailsGroup): DetailsGroup =>
      same(group) ? { ...group, items: [...group.items, ...page.items], nextCursor: page.nextCursor } : group;
    store.setState(({ details }) => {
      const now = details[id];
      if (now?.status !== 'ready') return {};
      const next = {
        ...now.details,
        groups: now.details.groups.map(extended),
        nodes: [...now.details.nodes, ...page.nodes],
      };
      return {
        details: { ...details, [id]: { status: 'ready', details: next } },
        announcement: text.announce.moreListed(page.items.length),
      };
    });
  });
}
