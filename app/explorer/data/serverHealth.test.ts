/** Waiting for a server that is away. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isWell, lookEvery, untilWell } from './serverHealth';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const running = () => new AbortController().signal;
const unknown = { away: false, tries: 0 };

it('waits until a server that was away is back', async () => {
  const answers = [false, false, true];
  const ask = vi.fn(async () => answers.shift() ?? true);
  const waited = untilWell(unknown, running(), ask);
  await vi.advanceTimersByTimeAsync(lookEvery * 2);
  expect(await waited).toBe(true);
  expect(ask).toHaveBeenCalledTimes(3);
});

it('does not take a server that was never away for one that is back', async () => {
  expect(await untilWell(unknown, running(), async () => true)).toBe(false);
});

it('takes the failure’s word that it was away, where the first look finds it back already', async () => {
  expect(await untilWell({ away: true, tries: 0 }, running(), async () => true)).toBe(true);
});

it('waits for longer each time that it is asked again, and not beyond a minute', async () => {
  for (const [tries, pause] of [
    [1, lookEvery],
    [2, lookEvery * 2],
    [3, lookEvery * 4],
    [50, 60_000],
  ] as const) {
    const ask = vi.fn(async () => true);
    const waited = untilWell({ away: true, tries }, running(), ask);
    await vi.advanceTimersByTimeAsync(pause - 1);
    expect(ask).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await waited).toBe(true);
  }
});

it('ends when it is told to', async () => {
  const end = new AbortController();
  const waited = untilWell(unknown, end.signal, async () => false);
  await vi.advanceTimersByTimeAsync(1);
  end.abort();
  expect(await waited).toBe(false);
});

it('looks once for all who ask at the same time, and anew for those who ask later', async () => {
  const fetched = vi.fn(
    async () => new Response('{}', { status: fetched.mock.calls.length === 1 ? 503 : 200 }),
  );
  vi.stubGlobal('fetch', fetched);
  expect(await Promise.all([isWell(), isWell()])).toEqual([false, false]);
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(await isWell()).toBe(true);
});
