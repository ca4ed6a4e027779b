/** Links to a concept, where the store is away and where the concept is not there. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AskMore } from '../data/ask';
import { ReadableError } from '../data/rest';
import { createExplorer, viewOf } from '../state/explorer';
import { aNode } from '../state/fixtures';
import { emptyView } from '../state/view';
import { arriveAt } from './arrive';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const answered = { node: aNode('x:a'), neighbourCounts: [] };
const page = { nodes: [], edges: [], total: 0, nextCursor: null };

function asking(node: AskMore['node']): AskMore {
  const ask = {
    node,
    neighbours: async () => page,
    among: async () => ({ nodes: [aNode('x:a')], edges: [], missing: [] }),
  };
  return ask as unknown as AskMore;
}

it('is tried again by the reader or by itself where the store was away', async () => {
  const node = vi.fn<AskMore['node']>();
  node.mockRejectedValueOnce(new ReadableError('away', 'Away.')).mockResolvedValue(answered);
  const store = createExplorer('Start', emptyView);
  await arriveAt(store, asking(node), { what: 'concept', id: 'x:a' }, 'first');
  const { activity, notice } = store.getState();
  expect([activity.status, notice]).toEqual(['failed', null]);
  if (activity.status !== 'failed') return;
  expect(activity.away).toBe(true);
  activity.retry();
  await vi.waitFor(() => expect(Object.keys(viewOf(store.getState()).nodes)).toEqual(['x:a']));
  expect(store.getState().activity.status).toBe('idle');
});

it('tells of a concept that is not there, and of nothing to try again', async () => {
  const store = createExplorer('Start', emptyView);
  const node = async () => Promise.reject(new ReadableError('not_found', 'There is none.'));
  await arriveAt(store, asking(node), { what: 'line', id: 'x:a|CAUSES|x:b+', subject: 'x:a' }, 'first');
  const { activity, notice, history } = store.getState();
  expect([activity.status, notice, history.steps.length]).toEqual(['idle', 'There is none.', 1]);
});
