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

/** Who has the right, and when they were last heard of. */
interface Holder {
  writer: string;
  heardOf: number;
}

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

  /**
   * Waits for another writer; for one that says nothing all the while, until it counts as dead.
   * @throws GraphError `conflict` where another writer does not finish in time
   */
  static async take(connection: Connection, wait: number = limits.writeWait): Promise<Lease> {
    const writer = randomUUID();
    const began = performance.now();
    const words = new Set<string>();
    for (;;) {
      const [holder] = await connection.write((transaction) =>
        transaction.rows<Holder>(takeLease, { writer, patience }),
      );
      if (holder?.writer === writer) return new Lease(connection, writer);
      words.add(JSON.stringify(holder));
      const waited = performance.now() - began;
      const isSilent = words.size === 1 && waited >= 2 * sayEvery;
      if (waited >= wait && !(isSilent && waited < patience + wait)) {
        throw new GraphError(
          'conflict',
          `Another program is writing to Neo4j at ${connection.place}. Wait until it has finished, then do this again; nothing was changed.`,
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
