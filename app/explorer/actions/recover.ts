/** Goes on by itself: what failed while the server or its store was away is asked anew once they are back. */
import type { AskMore } from '../data/ask';
import { untilBack } from '../data/serverHealth';
import type { ExplorerState, ExplorerStore } from '../state/explorer';
import { tryAgain } from './sync';

/** Everything on the page that could not be fetched. */
const failuresOf = ({ activity, canvas, lens, details, evidence }: ExplorerState): object[] =>
  [activity, canvas, lens, ...Object.values(details), ...Object.values(evidence)].filter(
    ({ status }) => status === 'failed',
  );

/**
 * Starts to watch for failures; returns what ends it. A question that failed for another reason than the server's
 * being away stays as it is, for the reader to try again.
 */
export function recover(
  store: ExplorerStore,
  ask: AskMore,
  wait: (signal: AbortSignal) => Promise<boolean> = untilBack,
): () => void {
  const end = new AbortController();
  const known = new WeakSet<object>();
  let waiting = false;
  const goOn = async (): Promise<void> => {
    waiting = true;
    const isBack = await wait(end.signal);
    waiting = false;
    if (!isBack || end.signal.aborted) return;
    const { activity } = store.getState();
    if (activity.status === 'failed') activity.retry();
    tryAgain(store, ask);
  };
  const stop = store.subscribe((state) => {
    const fresh = failuresOf(state).filter((failure) => !known.has(failure));
    for (const failure of fresh) known.add(failure);
    if (fresh.length > 0 && !waiting) void goOn();
  });
  return () => {
    stop();
    end.abort();
  };
}
