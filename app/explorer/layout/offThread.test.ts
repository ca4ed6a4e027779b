import { expect, it, vi } from 'vitest';
import { OffThread } from './offThread';
import { edgeOf, nodeOf } from './sampleGraph.fixture';
import { doTask } from './tasks';
import type { Answered, Asked } from './tasks.worker';

/** A worker that answers when it is told to. */
class ToldWorker {
  onmessage: ((event: { data: Answered }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  readonly asked: Asked[] = [];
  readonly terminate = vi.fn();

  postMessage(asked: Asked): void {
    this.asked.push(asked);
  }

  answer(index: number): void {
    const asked = this.asked[index];
    if (asked === undefined) throw new Error('Nothing was asked.');
    this.onmessage?.({ data: { number: asked.number, gives: doTask(asked.name, asked.takes) } });
  }
}

const nodes = [nodeOf('X:a', 'a'), nodeOf('X:b', 'b')];
const edges = [edgeOf({ subject: 'X:a', relation: 'SUBTYPE_OF', object: 'X:b' })];
const takes = { nodes, edges, centre: null };

function started() {
  const workers: ToldWorker[] = [];
  const off = new OffThread(() => {
    const worker = new ToldWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { off, workers };
}

it('answers each task with its own result, in one worker', async () => {
  const { off, workers } = started();
  const { signal } = new AbortController();
  const first = off.run('tree', takes, signal);
  const second = off.run('columns', { nodes, edges, options: {} }, signal);
  workers[0]?.answer(1);
  workers[0]?.answer(0);
  expect(await first).toEqual(doTask('tree', takes));
  expect(await second).toEqual(doTask('columns', { nodes, edges, options: {} }));
  expect(workers).toHaveLength(1);
});

it('ends the worker when the only task is cancelled, and takes a new one for the next', async () => {
  const { off, workers } = started();
  const controller = new AbortController();
  const cancelled = off.run('tree', takes, controller.signal);
  controller.abort();
  await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
  expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  const next = off.run('tree', takes, new AbortController().signal);
  workers[1]?.answer(0);
  expect(await next).toEqual(doTask('tree', takes));
});

it('lets others finish when one task is cancelled', async () => {
  const { off, workers } = started();
  const controller = new AbortController();
  const cancelled = off.run('tree', takes, controller.signal);
  const other = off.run('tree', takes, new AbortController().signal);
  controller.abort();
  await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
  workers[0]?.answer(1);
  expect(await other).toEqual(doTask('tree', takes));
  await expect(off.run('tree', takes, controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
});

it('fails all that wait when the worker fails', async () => {
  const { off, workers } = started();
  const waiting = off.run('tree', takes, new AbortController().signal);
  workers[0]?.onerror?.({ message: 'broken' });
  await expect(waiting).rejects.toMatchObject({ code: 'unavailable' });
});
