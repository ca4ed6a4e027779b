/** The server's side of the thread that ranks: questions go out, answers come back by their number. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { RankAnswer, RankRequest } from '@/graph/answers/rank/ranker';
import { GraphError } from '@/graph/model';
import type { RankOrder, RankOutcome } from './messages';

interface Waiting {
  resolve: (answer: RankAnswer) => void;
  reject: (error: Error) => void;
}

export class RankThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #ended: Error | null = null;

  /** @param root the project's folder: bundled code does not lie where its source does */
  constructor(root: string) {
    // Not by `new`, which a bundler would follow into programs that are not its own.
    this.#worker = Reflect.construct(Worker, [join(root, 'scripts', 'rankThread.mjs')]);
    // A server that ends need not wait for a thread that has nothing to do.
    this.#worker.unref();
    this.#worker.on('message', (outcome: RankOutcome) => this.#settle(outcome));
    this.#worker.on('error', (error) => this.#end(error instanceof Error ? error : new Error(String(error))));
    this.#worker.on('exit', () => this.#end(new Error('The thread that ranks has ended.')));
  }

  get hasEnded(): boolean {
    return this.#ended !== null;
  }

  /** @throws GraphError as `Ranker.rank` does, and as opening the store does */
  rank(request: RankRequest): Promise<RankAnswer> {
    if (this.#ended !== null) return Promise.reject(this.#ended);
    const number = (this.#last += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      const order: RankOrder = { number, request };
      this.#worker.postMessage(order);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #settle(outcome: RankOutcome): void {
    const waiting = this.#waiting.get(outcome.number);
    this.#waiting.delete(outcome.number);
    if (outcome.outcome === 'done') waiting?.resolve(outcome.answer);
    else if (outcome.outcome === 'failed') waiting?.reject(new GraphError(outcome.code, outcome.message));
    else waiting?.reject(new Error(outcome.message));
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#ended);
    this.#waiting.clear();
  }
}
