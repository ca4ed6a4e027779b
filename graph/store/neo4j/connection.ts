/**
 * The three ways in which the driver is used: a transaction that reads, which a cluster sends to a reader;
 * one that writes, which goes to the leader; and a command for the schema, which stands alone. Every transaction has
 * a timeout, and every value is a parameter.
 */
import neo4j, { type ManagedTransaction, type Session, type SessionConfig } from 'neo4j-driver';
import { GraphError, limits } from '../../model';
import { shareDriver, type Address, type SharedDriver } from './drivers';
import { asGraphError, isFinal } from './faults';
import { sent, withOneParameter, type Parameters } from './parameters';
import { receivedTexts } from './texts';

export type { Address, Parameters };

/** Milliseconds that a step of a write may take: a batch, or the concepts that two data sets share. */
export const writeTime = 600_000;

/** What a question or a step runs its queries with. */
export class Transaction {
  constructor(
    private readonly transaction: Pick<ManagedTransaction, 'run'>,
    private readonly place: string,
  ) {}

  /** Runs one query. It is sent at once, so that several go to the server together. */
  async rows<Row>(text: string, parameters: Parameters = {}): Promise<Row[]> {
    try {
      const { records } = await withoutStack(() =>
        this.transaction.run(withOneParameter(text), sent(parameters)),
      );
      return records.map((record) => receivedTexts(record.toObject()) as Row);
    } catch (error) {
      // The driver tries its own errors again and lets every other one through.
      throw isFinal(error) ? asGraphError(error, this.place) : error;
    }
  }
}

/**
 * The driver notes where each query was sent from, in case it fails, and a stack takes longer to write down than the
 * query takes to send. A failure is told by an error of ours, which has a stack of its own.
 */
function withoutStack<T>(send: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return send();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** An address as it may be told: without what a user may have put before the host. */
export function placeOf(uri: string): string {
  return uri.replace(/^([a-z0-9+]+:\/\/)[^@/]*@/i, '$1').replace(/[?#].*$/, '');
}

export class Connection {
  readonly place: string;
  private readonly shared: SharedDriver;
  private readonly session: SessionConfig;

  constructor(address: Address) {
    const { uri, database } = address;
    this.place = placeOf(uri);
    this.shared = shareDriver(address);
    this.session = {
      // What one session has written the next one reads, whichever server of a cluster it is sent to.
      bookmarkManager: this.shared.bookmarks,
      ...(database === undefined ? {} : { database }),
    };
  }

  read<T>(work: (transaction: Transaction) => Promise<T>, timeout: number = limits.questionTime): Promise<T> {
    return this.with(neo4j.session.READ, (session) =>
      session.executeRead((transaction) => work(new Transaction(transaction, this.place)), { timeout }),
    );
  }

  /**
   * Reads without the patience of a question: whoever wants to know whether the server is there wants to know it now.
   * A second try follows where the first one met a connection that had died meanwhile.
   */
  async look<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const once = (): Promise<T> =>
      this.with(neo4j.session.READ, async (session) => {
        const transaction = await session.beginTransaction({ timeout: limits.questionTime });
        const found = await work(new Transaction(transaction, this.place));
        await transaction.commit();
        return found;
      });
    try {
      return await once();
    } catch (error) {
      if (!(error instanceof GraphError) || error.code !== 'unavailable') throw error;
      return once();
    }
  }

  /** The work may be done twice: where the leader changes, the first attempt leaves nothing. */
  write<T>(work: (transaction: Transaction) => Promise<T>, timeout: number = writeTime): Promise<T> {
    return this.with(neo4j.session.WRITE, (session) =>
      session.executeWrite((transaction) => work(new Transaction(transaction, this.place)), { timeout }),
    );
  }

  /** Runs a command that cannot be part of another transaction. */
  async command(text: string, parameters: Parameters = {}): Promise<void> {
    await this.with(neo4j.session.WRITE, (session) =>
      session.run(withOneParameter(text), sent(parameters), { timeout: writeTime }),
    );
  }

  /** The server's version. @throws GraphError `unavailable` with what to change where there is none to talk to */
  async version(): Promise<string> {
    const { database } = this.session;
    const { agent } = await this.tell(() =>
      this.shared.driver.getServerInfo(database === undefined ? {} : { database }),
    );
    return agent?.replace(/^Neo4j\//, '') ?? '';
  }

  async close(): Promise<void> {
    await this.shared.release();
  }

  private with<T>(
    defaultAccessMode: 'READ' | 'WRITE',
    work: (session: Session) => PromiseLike<T>,
  ): Promise<T> {
    return this.tell(async () => {
      const session = this.shared.driver.session({ ...this.session, defaultAccessMode });
      try {
        return await work(session);
      } finally {
        await session.close();
      }
    });
  }

  private async tell<T>(work: () => PromiseLike<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw asGraphError(error, this.place);
    }
  }
}
