/** Waiting for a server that is away. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lookEvery, untilBack } from './serverHealth';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('waits until a server that was away is back', async () => {
  const answers = [false, false, true];
  const ask = vi.fn(async () => answers.shift() ?? true);
  const waited = untilBack(new AbortController().signal, ask);
  await vi.advanceTimersByTimeAsync(lookEvery * 2);
  expect(await waited).toBe(true);
  expect(ask).toHaveBeenCalledTimes(3);
});

it('does not take a server that was never away for one that is back', async () => {
  expect(await untilBack(new AbortController().signal, async () => true)).toBe(false);
});

it('ends when it is told to', async () => {
  const end = new AbortController();
  const waited = untilBack(end.signal, async () => false);
  await vi.advanceTimersByTimeAsync(1);
  end.abort();
  expect(await waited).toBe(false);
});
