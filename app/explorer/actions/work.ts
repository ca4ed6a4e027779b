/** Work that takes time: one at a time, told to the user, cancelled by the next or by hand, retried by a button. */
import { failure, isCancelled } from '../data/rest';
import type { ExplorerStore } from '../state/explorer';

/** Says how far a piece of work is: in words, and as a share from 0 to 1 where that is known. */
export type Progress = (what: string, done: number | null) => void;

const running = new WeakMap<ExplorerStore, AbortController>();

/**
 * Runs a piece of work under the store's activity. A new piece cancels the one before it.
 * @param what the words shown while it runs ("Looking up varicose veins")
 */
export async function work(
  store: ExplorerStore,
  what: string,
  run: (signal: AbortSignal, progress: Progress) => Promise<void>,
): Promise<void> {
  running.get(store)?.abort();
  const controller = new AbortController();
  running.set(store, controller);
  const settle = (activity: ReturnType<ExplorerStore['getState']>['activity']) => {
    if (running.get(store) === controller) store.setState({ activity });
  };
  const cancel = () => controller.abort();
  const progress: Progress = (now, done) => {
    if (!controller.signal.aborted) settle({ status: 'working', what: now, done, cancel });
  };
  progress(what, null);
  try {
    await run(controller.signal, progress);
    settle({ status: 'idle' });
  } catch (error) {
    if (isCancelled(error) || controller.signal.aborted) settle({ status: 'idle' });
    else settle({ ...failure(error), retry: () => void work(store, what, run) });
  }
}
