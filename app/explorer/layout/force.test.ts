import { describe, expect, it } from 'vitest';
import { layoutForce } from './force';
import { edgeOf, nodeOf } from './sampleGraph.fixture';

/** A worker that answers, or fails, when it is told to. */
class ToldWorker extends EventTarget {
  ended = false;
  asked: unknown = null;
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  postMessage(task: unknown) {
    this.asked = task;
  }
  terminate() {
    this.ended = true;
  }
  answer(data: unknown) {
    this.onmessage?.({ data } as MessageEvent);
  }
}

const nodes = [nodeOf('X:a', 'a'), nodeOf('X:b', 'b')];
const edges = [edgeOf({ subject: 'X:a', relation: 'CAUSES', object: 'X:b' })];

function start(signal = new AbortController().signal) {
  const worker = new ToldWorker();
  const result = layoutForce({ nodes, edges, signal, makeWorker: () => worker as unknown as Worker });
  return { worker, result };
}

describe('layoutForce', () => {
  it('sends what the layout needs, no more, and ends the worker after its answer', async () => {
    const { worker, result } = start();
    expect(worker.asked).toEqual({
      nodes: [
        { id: 'X:a', kind: 'Condition', name: 'a' },
        { id: 'X:b', kind: 'Condition', name: 'b' },
      ],
      edges: [{ subject: 'X:a', object: 'X:b' }],
      kept: {},
    });
    worker.answer({ 'X:a': { x: 1, y: 2 } });
    expect(await result).toEqual({ 'X:a': { x: 1, y: 2 } });
    expect(worker.ended).toBe(true);
  });

  it('ends the worker when it is cancelled', async () => {
    const controller = new AbortController();
    const { worker, result } = start(controller.signal);
    controller.abort();
    await expect(result).rejects.toMatchObject({ name: 'AbortError' });
    expect(worker.ended).toBe(true);
  });

  it('does not start when it is cancelled already', async () => {
    const { worker, result } = start(AbortSignal.abort());
    await expect(result).rejects.toMatchObject({ name: 'AbortError' });
    expect(worker.asked).toBeNull();
  });

  it('stops the last run before the next starts', async () => {
    const first = start();
    const second = start();
    await expect(first.result).rejects.toMatchObject({ name: 'AbortError' });
    expect(first.worker.ended).toBe(true);
    expect(second.worker.ended).toBe(false);
    second.worker.answer({});
    await second.result;
  });

  it('tells of a worker that fails', async () => {
    const { worker, result } = start();
    worker.onerror?.({ message: 'broken' } as ErrorEvent);
    await expect(result).rejects.toMatchObject({ code: 'unavailable' });
    expect(worker.ended).toBe(true);
  });
});
