/** Expanding: more neighbours of a concept onto the canvas, best evidence first, with all edges among what is visible. */
import { limits, nameInSentence } from '@/graph/model';
import type { GraphFilter } from '@/graph/store/types';
import { text } from '@/app/messages/en';
import type { Ask } from '../data/ask';
import type { GroupKey } from '../data/details';
import { placeNear } from '../layout/placeNear';
import { filterOf, shelve, step, viewOf, type ExplorerStore } from '../state/explorer';
import { addNodes } from '../state/view';
import { work } from './work';

/** Neighbours that are not on the canvas yet, up to one step's worth; pages past those that are. */
async function newNeighbours(
  ask: Ask,
  id: string,
  group: GroupKey | null,
  filter: GraphFilter,
  shown: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<{ ids: string[]; total: number }> {
  const ids: string[] = [];
  let cursor: string | null = null;
  let total = 0;
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
    total = page.total;
    ids.push(...page.nodes.map((node) => node.id).filter((other) => !Object.hasOwn(shown, other)));
    cursor = page.nextCursor;
  } while (ids.length < limits.expandStep && cursor !== null);
  return { ids: ids.slice(0, limits.expandStep), total };
}

/**
 * Puts up to ten more neighbours of a concept on the canvas.
 * @param group the relation to open, or null for all
 */
export function expand(store: ExplorerStore, ask: Ask, id: string, group: GroupKey | null): Promise<void> {
  const state = store.getState();
  const view = viewOf(state);
  const node = state.library.nodes[id];
  const name = node === undefined ? id : nameInSentence(node);
  return work(store, text.activity.expanding(name), async (signal) => {
    const room = limits.drawnNodes - Object.keys(view.nodes).length;
    const { ids } = await newNeighbours(ask, id, group, filterOf(view), view.nodes, signal);
    const added = ids.slice(0, Math.max(0, room));
    if (added.length === 0) {
      store.setState({
        announcement: ids.length === 0 ? text.announce.nothingNew(name) : text.announce.full,
      });
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
    const fresh = added.flatMap((other) => known[other] ?? []);
    const places = placeNear(id, fresh, view.nodes, known, view.layout);
    step(
      store,
      text.steps.expanded(name, fresh.length),
      addNodes(places),
      text.announce.added(name, fresh.length),
    );
  });
}
