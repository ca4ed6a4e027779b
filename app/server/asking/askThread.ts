/**
 * The server's side of a thread that answers for it. Questions go out one after the other, so that none takes time from
 * another one that has only so much of it; one that nobody waits for any more is not asked.
 */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { GraphError } from '@/graph/model';
import type { Answered, Order, Outcome } from './messages';

interface Waiting {
  order: Order;
  resolve: (answer: Answered<Order>) => void;
  reject: (error: Error) => void;
}

export class AskThread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  #asked: Waiting | null = null;
  #ended: Error | null = null;
  #closing = false;

  /** @param root the project's folder: bundled code does not lie where its source does */
  constructor(root: string) {
    // Not by `new`, which a bundler would follow into programs that are not its own.
    this.#worker = Reflect.construct(Worker, [join(root, 'scripts', 'askThread.mjs')]);
    // A server that ends need not wait for a thread that has nothing to do.
    this.#worker.unref();
    this.#worker.on('message', (outcome: Outcome) => this.#settle(outcome));
    this.#worker.on('error', (error) => this.#end(error instanceof Error ? error : new Error(String(error))));
    this.#worker.on('exit', () => this.#end(new Error('A thread that answers for the server has ended.')));
  }

  get hasEnded(): boolean {
    return this.#ended !== null;
  }

  /**
   * @param signal gives the question up while it waits for its turn
   * @throws GraphError as the question does, and as opening the store does; `timeout` where it was given up
   */
  ask<O extends Order>(order: O, signal?: AbortSignal): Promise<Answered<O>> {
    return new Promise((resolve, reject) => {
      if (this.#ended !== null) return reject(this.#ended);
      // The thread answers what it was asked.
      const waiting: Waiting = { order, resolve, reject };
      this.#waiting.push(waiting);
      signal?.addEventListener('abort', () => this.#giveUp(waiting), { once: true });
      if (signal?.aborted === true) this.#giveUp(waiting);
      this.#next();
    });
  }

  /** Ends the thread once everybody who waits has been answered. */
  async close(): Promise<void> {
    this.#closing = true;
    this.#next();
  }

  #next(): void {
    if (this.#asked !== null) return;
    this.#asked = this.#waiting.shift() ?? null;
    if (this.#asked !== null) this.#worker.postMessage(this.#asked.order);
    else if (this.#closing) void this.#worker.terminate();
  }

  #giveUp(waiting: Waiting): void {
    const at = this.#waiting.indexOf(waiting);
    if (at === -1) return;
    this.#waiting.splice(at, 1);
    waiting.reject(new GraphError('timeout', 'The question was given up before its turn came.'));
  }

  #settle(outcome: Outcome): void {
    const asked = this.#asked;
    this.#asked = null;
    if (outcome.outcome === 'done') asked?.resolve(outcome.answer);
    else if (outcome.outcome === 'failed') asked?.reject(new GraphError(outcome.code, outcome.message));
    else asked?.reject(new Error(outcome.message));
    this.#next();
  }

  #end(error: Error): void {
    this.#ended ??= error;
    const left = [...(this.#asked === null ? [] : [this.#asked]), ...this.#waiting.splice(0)];
    this.#asked = null;
    for (const { reject } of left) reject(this.#ended);
  }
}
