/** Arranging the picture anew: an explicit step that undo takes back. */
import { text } from '@/app/messages/en';
import { layoutColumns } from '../layout/columns';
import { membersOf, step, viewOf, type ExplorerStore } from '../state/explorer';
import { sceneOf } from '../state/scene';
import type { LayoutName, Position } from '../state/types';
import { setLayout } from '../state/view';
import { work } from './work';

/** Gives every drawn node a new place. Columns are found at once; a web is found in a worker and can be cancelled. */
export function arrange(store: ExplorerStore, layout: LayoutName): Promise<void> {
  const state = store.getState();
  const view = viewOf(state);
  const scene = sceneOf(view, state.library, membersOf(state.lens));
  const nodes = scene.nodes.map(({ node }) => node);
  const edges = scene.edges.map(({ edge }) => edge);
  const arranged = (places: Record<string, Position>) =>
    step(store, text.steps.arranged(text.canvas[layout]), setLayout(layout, places));
  if (layout === 'columns') {
    arranged(layoutColumns(nodes, edges, view.centre === null ? {} : { centre: view.centre }).positions);
    return Promise.resolve();
  }
  return work(store, text.activity.arranging, async (signal) => {
    const { layoutForce } = await import('../layout/force');
    arranged(await layoutForce({ nodes, edges, signal }));
  });
}
