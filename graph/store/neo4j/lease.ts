/**
 * The right to write, one writer at a time over all processes. It is noted at the store's marker with the time when
 * the writer was last heard of; a writer that died is not waited for. Each step looks, with the marker locked,
 * whether the right is still its own, so that one who was thought dead cannot write beside its successor.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { GraphError, limits } from '../../model';
import type { Connection, Transaction } from './connection';
import { endLease, keepLease, takeLease } from './cypher/state';

/** Milliseconds without a word after which a writer counts as dead. */
const patience = 30_000;
const sayEvery = 5_000;
const retryAfter = 200;

export class Lease {
  private readonly heart: NodeJS.Timeout;

  private constructor(
    private readonly connection: Connection,
    private readonly writer: string,
  ) {
    // A reader of slow files may take long between two batches.
    this.heart = setInterval(() => void this.beat(), sayEvery);
    this.heart.unref();
  }

  /** @throws GraphError `conflict` where another writer does not finish in time */
  static async take(connection: Connection, wait: number = limits.writeWait): Promise<Lease> {
    const writer = randomUUID();
    const until = performance.now() + wait;
    for (;;) {
      const taken = await connection.write((transaction) =>
        transaction.rows(takeLease, { writer, patience }),
      );
      if (taken.length > 0) return new Lease(connection, writer);
      if (performance.now() >= until) {
        throw new GraphError(
          'conflict',
          `Another program is writing to Neo4j at ${connection.place}, or was stopped in the middle less than ${patience / 1000} seconds ago. Wait until it has finished, then do this again; nothing was changed.`,
        );
      }
      await pause(retryAfter);
    }
  }

  /**
   * Does a step of the write in a transaction of its own.
   * @throws GraphError `conflict` where another writer has taken over
   */
  step<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.connection.write(async (transaction) => {
      const { writer } = this;
      if ((await transaction.rows(keepLease, { writer })).length === 0) {
        throw new GraphError(
          'conflict',
          'This program was not heard of for so long that another one has taken over the writing: start again.',
        );
      }
      return work(transaction);
    });
  }

  /** Gives the right back. Where that cannot be said, it lapses by itself. */
  async end(): Promise<void> {
    clearInterval(this.heart);
    const { writer } = this;
    await this.connection
      .write((transaction) => transaction.rows(endLease, { writer }))
      .catch(() => undefined);
  }

  private async beat(): Promise<void> {
    try {
      await this.step(async () => undefined);
    } catch (error) {
      // Another has taken over. Whatever else it is, the next step tells.
      if (error instanceof GraphError && error.code === 'conflict') clearInterval(this.heart);
    }
  }
}
