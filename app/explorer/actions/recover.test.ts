/** Going on by itself after the server was away. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AskMore } from '../data/ask';
import { ReadableError } from '../data/rest';
import { lookEvery, untilWell, type Unanswered } from '../data/serverHealth';
import { createExplorer, emptyLibrary } from '../state/explorer';
import { emptyView } from '../state/view';
import { recover } from './recover';
import { work } from './work';

const nobody = {} as AskMore;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
/** Lets everything happen that waits for nothing but its turn. */
const settled = () => vi.advanceTimersByTimeAsync(0);

/** A page whose questions and looks at the server are answered by turns; the last answer stays. */
function page(questions: (ReadableError | null)[], looks: boolean[]) {
  const store = createExplorer('Start', emptyView, emptyLibrary);
  const next = <T>(list: T[]): T => (list.length > 1 ? list.shift() : list[0]) as T;
  const look = vi.fn(async () => next(looks));
  const asked = vi.fn(async () => {
    const problem = next(questions);
    if (problem !== null) throw problem;
  });
  const waits: Unanswered[] = [];
  const stop = recover(store, nobody, (what, signal) => {
    waits.push(what);
    return untilWell(what, signal, look);
  });
  return { store, look, asked, waits, stop, ask: () => work(store, 'Asking', asked) };
}
const away = () => new ReadableError('away', 'The store does not answer.');
const broken = () => new ReadableError('failed', 'The server met an error.');

it('asks anew once the server is back', async () => {
  const { store, asked, look, ask, stop } = page([away(), null], [false, false, true]);
  await ask();
  await vi.advanceTimersByTimeAsync(2 * lookEvery);
  expect(store.getState().activity.status).toBe('idle');
  expect([asked.mock.calls.length, look.mock.calls.length]).toEqual([2, 3]);
  stop();
});

it('goes on where the server came back before the first look at it was over', async () => {
  const { store, asked, ask, stop } = page([away(), null], [true]);
  await ask();
  await settled();
  expect(store.getState().activity.status).toBe('idle');
  expect(asked).toHaveBeenCalledTimes(2);
  stop();
});

it('keeps trying where the server is found well and the question fails once more, each time later', async () => {
  const { store, asked, waits, ask, stop } = page(
    [away(), away(), away(), away(), null, away(), null],
    [true],
  );
  await ask();
  await settled();
  expect(asked).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(lookEvery);
  expect(asked).toHaveBeenCalledTimes(3);
  await vi.advanceTimersByTimeAsync(lookEvery);
  expect(asked).toHaveBeenCalledTimes(3);
  await vi.advanceTimersByTimeAsync(lookEvery);
  expect(asked).toHaveBeenCalledTimes(4);
  await vi.advanceTimersByTimeAsync(4 * lookEvery);
  expect(store.getState().activity.status).toBe('idle');
  // Once all has come, the next failure is a new one.
  await ask();
  await settled();
  expect(store.getState().activity.status).toBe('idle');
  expect(waits.map(({ tries }) => tries)).toEqual([0, 1, 2, 3, 0]);
  stop();
});

it('leaves what failed although the server was there, and looks into each failure once', async () => {
  const { store, asked, look, ask, stop } = page([broken()], [true]);
  await ask();
  await settled();
  store.setState({ notice: 'Something else.' });
  await vi.advanceTimersByTimeAsync(60 * lookEvery);
  expect(store.getState().activity.status).toBe('failed');
  expect([asked.mock.calls.length, look.mock.calls.length]).toEqual([1, 1]);
  await ask();
  await settled();
  expect(look).toHaveBeenCalledTimes(2);
  stop();
});

it('looks into what fails while it waits', async () => {
  const store = createExplorer('Start', emptyView, emptyLibrary);
  const waits: { what: Unanswered; answer: (isBack: boolean) => void }[] = [];
  const stop = recover(
    store,
    nobody,
    (what) => new Promise((resolve) => waits.push({ what, answer: resolve })),
  );
  store.setState({ activity: { status: 'failed', message: 'One.', away: false, retry: () => undefined } });
  expect(waits.map(({ what }) => what.away)).toEqual([false]);
  const retry = vi.fn(() => store.setState({ activity: { status: 'idle' } }));
  store.setState({ activity: { status: 'failed', message: 'Two.', away: true, retry } });
  expect(waits).toHaveLength(1);
  waits[0]?.answer(false);
  await settled();
  expect(waits.map(({ what }) => what.away)).toEqual([false, true]);
  waits[1]?.answer(true);
  await settled();
  expect(retry).toHaveBeenCalledTimes(1);
  stop();
});

it('does nothing after its end', async () => {
  const { look, ask, stop } = page([away()], [true]);
  stop();
  await ask();
  await settled();
  expect(look).not.toHaveBeenCalled();
});
