/** Going on by itself after the server was away. */
import { expect, it, vi } from 'vitest';
import type { AskMore } from '../data/ask';
import { createExplorer, emptyLibrary } from '../state/explorer';
import { emptyView } from '../state/view';
import { recover } from './recover';

const nobody = {} as AskMore;

function started(isBack: boolean) {
  const store = createExplorer('Start', emptyView, emptyLibrary);
  const wait = vi.fn(async () => isBack);
  return { store, wait, stop: recover(store, nobody, wait) };
}

it.each([true, false])('asks anew what failed only where the server was away: %s', async (isBack) => {
  const { store, wait, stop } = started(isBack);
  const retry = vi.fn(() => store.setState({ activity: { status: 'idle' } }));
  store.setState({ activity: { status: 'failed', message: 'No.', retry } });
  await vi.waitFor(() => expect(wait).toHaveBeenCalledTimes(1));
  await Promise.resolve();
  expect(retry).toHaveBeenCalledTimes(isBack ? 1 : 0);
  // The same failure is not looked into twice.
  store.setState({ notice: 'Something else.' });
  expect(wait).toHaveBeenCalledTimes(1);
  stop();
});

it('looks into each new failure, and into none after its end', async () => {
  const { store, wait, stop } = started(false);
  store.setState({ activity: { status: 'failed', message: 'One.', retry: () => undefined } });
  await vi.waitFor(() => expect(wait).toHaveBeenCalledTimes(1));
  await Promise.resolve();
  store.setState({ activity: { status: 'failed', message: 'Two.', retry: () => undefined } });
  expect(wait).toHaveBeenCalledTimes(2);
  stop();
  store.setState({ activity: { status: 'failed', message: 'Three.', retry: () => undefined } });
  expect(wait).toHaveBeenCalledTimes(2);
});
