/** Opening views that came from elsewhere: steps to be shown one after another, a file, or one the browser kept. */
import { limits } from '@/graph/model';
import { text } from '@/app/messages/en';
import type { AskMore } from '../data/ask';
import { ReadableError, isCancelled } from '../data/rest';
import { step, shelve, type ExplorerStore } from '../state/explorer';
import { describeSteps, withReplay } from '../state/replay';
import type { View } from '../state/types';
import { isViewFile, readViewFile } from '../state/viewFile';
import { work } from './work';

/** Looks up the names and lines of views, which the words for their steps need. */
async function lookUp(
  store: ExplorerStore,
  ask: AskMore,
  views: readonly View[],
  signal: AbortSignal,
): Promise<void> {
  const ids = new Set(
    views.flatMap((view) => [...Object.keys(view.nodes), ...view.trail, ...(view.lens?.groups ?? [])]),
  );
  const known = store.getState().library.nodes;
  const unknown = [...ids].some((id) => known[id] === undefined);
  if (!unknown && views.length === 1) return;
  // Under the first view's switch: a view under another asks anew when it is reached.
  const unchecked = views[0]?.filters.unchecked ?? false;
  const filter = { unchecked, riskGroups: [] };
  shelve(store, await ask.among([...ids].slice(0, limits.ids), filter, signal));
}

/**
 * Opens views that came one after another: one is a step, several are shown step by step from the first. They go on
 * from what was done so far; where nothing was, they are where history begins.
 * @param label what the step is called, where there is one view only
 */
export async function openViews(
  store: ExplorerStore,
  ask: AskMore,
  views: readonly View[],
  label: string,
  when: 'first' | 'later' = 'later',
): Promise<void> {
  const [only] = views;
  if (only === undefined) return;
  if (views.length === 1 && when === 'later') {
    step(store, label, () => only);
    return;
  }
  await work(store, text.activity.steps, async (signal) => {
    try {
      await lookUp(store, ask, views, signal);
    } catch (error) {
      if (isCancelled(error)) throw error;
      // Without the names the steps can be shown all the same; the picture tells what failed.
    }
    const { history, library } = store.getState();
    const steps = describeSteps(views, library);
    const next = withReplay(when === 'first' ? null : history, steps);
    store.setState(views.length === 1 ? { history: next.history } : next);
  });
}

/** A file of views, opened; false where the file is something else. */
export async function openViewFile(store: ExplorerStore, ask: AskMore, file: File): Promise<boolean> {
  if (!isViewFile(await file.slice(0, 200).text())) return false;
  const read: View[] = [];
  await work(store, text.activity.reading, async () => {
    const refuse = (why: string) => new ReadableError('bad_input', text.failures.file(file.name, why));
    if (file.size > limits.viewFile) throw refuse(text.failures.view.broken);
    const found = readViewFile(await file.text());
    if (found.status === 'refused') throw refuse(found.message);
    read.push(...found.views);
  });
  await openViews(store, ask, read, text.steps.saved(file.name));
  return true;
}
