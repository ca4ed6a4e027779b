/**
 * Hands tasks to a worker, so that the page stays quick meanwhile. One worker serves all and is kept; where a task is
 * cancelled while it runs, the worker is ended and the next task gets a new one.
 */
import { GraphError } from '@/graph/model';
import { doTask, type TaskName, type Tasks } from './tasks';
import type { Answered, Asked } from './tasks.worker';

const ourWorker = (): Worker => new Worker(new URL('./tasks.worker.ts', import.meta.url), { type: 'module' });

interface Pending {
  done: (gives: Tasks[TaskName]['gives']) => void;
  failed: (error: Error) => void;
}

export class OffThread {
  readonly #makeWorker: () => Worker;
  #worker: Worker | null = null;
  #next = 0;
  readonly #pending = new Map<number, Pending>();

  /** @param makeWorker tests give a worker of their own */
  constructor(makeWorker: () => Worker = ourWorker) {
    this.#makeWorker = makeWorker;
  }

  #running(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = this.#makeWorker();
    worker.onmessage = ({ data: { number, gives } }: MessageEvent<Answered>) => {
      const asked = this.#pending.get(number);
      this.#pending.delete(number);
      asked?.done(gives);
    };
    worker.onerror = (event) => {
      this.#end(
        new GraphError('unavailable', 'The picture could not be arranged. Try again.', {
          cause: event.message,
        }),
      );
    };
    this.#worker = worker;
    return worker;
  }

  #end(error: Error): void {
    this.#worker?.terminate();
    this.#worker = null;
    const all = [...this.#pending.values()];
    this.#pending.clear();
    for (const { failed } of all) failed(error);
  }

  /**
   * Does a task in the worker.
   * @throws the signal's reason when it is cancelled; GraphError `unavailable` when the worker fails
   */
  run<Name extends TaskName>(
    name: Name,
    takes: Tasks[Name]['takes'],
    signal: AbortSignal,
  ): Promise<Tasks[Name]['gives']> {
    return new Promise((resolve, reject) => {
      const cancelled = () => {
        const error =
          signal.reason instanceof Error
            ? signal.reason
            : new DOMException('The work was cancelled', 'AbortError');
        this.#pending.delete(number);
        // Others wait for the same worker: then this task is finished in vain.
        if (this.#pending.size === 0) this.#end(error);
        reject(error);
      };
      const number = this.#next;
      this.#next += 1;
      if (signal.aborted) {
        cancelled();
        return;
      }
      const settled = () => signal.removeEventListener('abort', cancelled);
      this.#pending.set(number, {
        done: (gives) => {
          settled();
          resolve(gives);
        },
        failed: (error) => {
          settled();
          reject(error);
        },
      });
      signal.addEventListener('abort', cancelled, { once: true });
      const asked: Asked<Name> = { number, name, takes };
      this.#running().postMessage(asked);
    });
  }
}

/** The page's own. */
export const offThread = new OffThread();

/** Nodes up to which columns and trees are found at once: some tens of milliseconds. */
const atOnceUpTo = 60;

/** Finds columns or a tree: at once where there is little of it, in the worker else. */
export async function doHereOrThere<Name extends 'columns' | 'tree'>(
  name: Name,
  takes: Tasks[Name]['takes'],
  signal: AbortSignal,
): Promise<Tasks[Name]['gives']> {
  return takes.nodes.length <= atOnceUpTo ? doTask(name, takes) : offThread.run(name, takes, signal);
}
