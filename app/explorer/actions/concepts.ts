/** Opening concepts: a new picture around one, or one more on the canvas that is there. */
import { nameInSentence, type GraphNode } from '@/graph/model';
import { text } from '@/app/messages/en';
import type { Ask } from '../data/ask';
import { firstPicture } from '../data/picture';
import { filterOf, shelve, step, viewOf, type ExplorerStore } from '../state/explorer';
import { together } from '../state/same';
import { addNodes, open, startPicture } from '../state/view';
import { outOfCount } from './leaves';
import { joinPlaces } from './places';
import { work } from './work';

/** Starts a new picture around a concept. */
export function startFrom(
  store: ExplorerStore,
  ask: Ask,
  node: Pick<GraphNode, 'id' | 'name' | 'inSentence'>,
): Promise<void> {
  const name = nameInSentence(node);
  return work(store, text.activity.opening(name), async (signal) => {
    const view = viewOf(store.getState());
    const picture = await firstPicture(ask, node.id, filterOf(view), signal, view);
    shelve(store, picture);
    step(
      store,
      text.steps.started(name),
      startPicture(node.id, picture.positions),
      text.announce.started(name, picture.nodes.length, picture.edges.length),
    );
  });
}

/** Opens a concept that is on the canvas; one that is counted with others comes out of the count. */
export function openHere(store: ExplorerStore, node: GraphNode): void {
  const out = outOfCount(store.getState(), [node.id]);
  step(store, text.steps.opened(nameInSentence(node)), (view) => open(node.id)(out(view)));
}

/** Opens a concept that is on the canvas, or puts it there beside the concept it was reached from. */
export function openConcept(
  store: ExplorerStore,
  ask: Ask,
  node: GraphNode,
  from: string | null,
): Promise<void> {
  const view = viewOf(store.getState());
  const name = nameInSentence(node);
  if (Object.hasOwn(view.nodes, node.id)) {
    openHere(store, node);
    return Promise.resolve();
  }
  if (from === null || !Object.hasOwn(view.nodes, from)) return startFrom(store, ask, node);
  return work(store, text.activity.opening(name), async (signal) => {
    const added = together(view, [node.id]);
    const { nodes, edges } = await ask.among(
      [...new Set([...Object.keys(view.nodes), ...added])],
      { unchecked: view.filters.unchecked, riskGroups: [] },
      signal,
    );
    shelve(store, { nodes, edges });
    const known = store.getState().library.nodes;
    const fresh = added.flatMap((id) => known[id] ?? (id === node.id ? node : []));
    const places = joinPlaces(view, from, fresh, known);
    step(store, text.steps.opened(name), (before) => open(node.id)(addNodes(places)(before)));
  });
}
