/** Arranging the picture anew: an explicit step that undo takes back. */
import { limits } from '@/graph/model';
import { text } from '@/app/messages/en';
import { size } from '@/app/messages/size';
import { offThread } from '../layout/offThread';
import { doTask, type Tasks } from '../layout/tasks';
import { step, type ExplorerStore } from '../state/explorer';
import { seen } from '../state/seen';
import type { LayoutName, Position } from '../state/types';
import { setLayout } from '../state/view';
import { drawnIn, placesOf } from './drawn';
import { work } from './work';

/** Nodes up to which columns and trees are found at once: some tens of milliseconds. */
const atOnceUpTo = 60;

/** Does a task at once or, where it is large, in the worker, told and cancelled as work is. */
function arranged<Name extends 'columns' | 'tree'>(
  store: ExplorerStore,
  name: Name,
  takes: Tasks[Name]['takes'],
  place: (places: Record<string, Position>) => void,
): Promise<void> {
  if (takes.nodes.length <= atOnceUpTo) {
    place(doTask(name, takes));
    return Promise.resolve();
  }
  return work(store, text.activity.arranging, async (signal) => {
    place(await offThread.run(name, takes, signal));
  });
}

/** Gives every drawn node a new place, but for those that are pinned. Large pictures are arranged in a worker and can be cancelled. */
export function arrange(store: ExplorerStore, layout: LayoutName): Promise<void> {
  const { view, picture } = seen(store.getState());
  const { nodes, edges, kept } = drawnIn(picture);
  const place = (found: Record<string, Position>) => {
    const places = placesOf(picture, found, layout);
    step(store, text.steps.arranged(text.canvas[layout]), setLayout(layout, places));
    if (layout === 'columns' && nodes.length > limits.columnNodes)
      store.setState({ notice: size.columnsMany(nodes.length) });
  };
  if (layout === 'columns') {
    const options = view.centre === null ? {} : { centre: view.centre };
    return arranged(store, 'columns', { nodes, edges, options }, place);
  }
  if (layout === 'tree') return arranged(store, 'tree', { nodes, edges, centre: view.centre }, place);
  return work(store, text.activity.arranging, async (signal) => {
    const { layoutForce } = await import('../layout/force');
    place(await layoutForce({ nodes, edges, kept, signal }));
  });
}
