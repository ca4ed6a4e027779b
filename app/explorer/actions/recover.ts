/** Goes on by itself: what failed while the server or its store was away is asked anew once they are back. */
import type { AskMore } from '../data/ask';
import type { Failure } from '../data/rest';
import { untilWell, type Unanswered } from '../data/serverHealth';
import type { ExplorerState, ExplorerStore } from '../state/explorer';
import { tryAgain } from './sync';

type Part = { status: string } | Failure;

const partsOf = ({ activity, canvas, lens, details, evidence }: ExplorerState): Part[] => [
  activity,
  canvas,
  lens,
  ...Object.values(details),
  ...Object.values(evidence),
];

const isFailure = (part: Part): part is Failure => part.status === 'failed';

/** Everything on the page that could not be fetched. */
const failuresOf = (state: ExplorerState): Failure[] => partsOf(state).filter(isFailure);

/** Whether all that was asked for has come. */
const hasCome = (state: ExplorerState): boolean =>
  partsOf(state).every(({ status }) => status !== 'failed' && status !== 'working' && status !== 'loading');

/**
 * Starts to watch for failures; returns what ends it. A question that failed for another reason than the server's
 * being away stays as it is, for the reader to try again.
 */
export function recover(
  store: ExplorerStore,
  ask: AskMore,
  wait: (what: Unanswered, signal: AbortSignal) => Promise<boolean> = untilWell,
): () => void {
  const end = new AbortController();
  const known = new WeakSet<Failure>();
  let waiting = false;
  let news = false;
  let tries = 0;
  const goOn = async (): Promise<void> => {
    waiting = true;
    // What fails meanwhile is looked into as well: it may have met what the first one did not.
    while (news && !end.signal.aborted) {
      news = false;
      const away = failuresOf(store.getState()).some((failure) => failure.away);
      if (!(await wait({ away, tries }, end.signal))) continue;
      tries += 1;
      const { activity } = store.getState();
      if (activity.status === 'failed') activity.retry();
      tryAgain(store, ask);
    }
    waiting = false;
  };
  const stop = store.subscribe((state) => {
    if (hasCome(state)) tries = 0;
    const fresh = failuresOf(state).filter((failure) => !known.has(failure));
    for (const failure of fresh) known.add(failure);
    news ||= fresh.length > 0;
    if (news && !waiting) void goOn();
  });
  return () => {
    stop();
    end.abort();
  };
}
