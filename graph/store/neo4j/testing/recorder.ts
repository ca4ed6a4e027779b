/**
 * What a question sends to Neo4j: its queries' text and parameters, as they leave the driver. Queries that are sent
 * before an answer has come are one step: they travel together.
 */
import type { Driver, ManagedTransaction, Session, SessionConfig } from 'neo4j-driver';

export interface SentQuery {
  text: string;
  parameters: Record<string, unknown>;
}

/** Transactions, each of steps, each of queries. */
export type Sent = SentQuery[][][];

type Work<T> = (transaction: ManagedTransaction) => Promise<T> | T;

/** Writes down what the sessions of a driver send from now on. */
export class Recorder {
  private sent: Sent = [];

  constructor(driver: Driver) {
    const open = driver.session.bind(driver);
    driver.session = (config?: SessionConfig) => this.recorded(open(config));
  }

  /** What was sent since this was last asked. */
  take(): Sent {
    const { sent } = this;
    this.sent = [];
    return sent;
  }

  private recorded(session: Session): Session {
    const read = session.executeRead.bind(session);
    session.executeRead = <T>(work: Work<T>, config?: Parameters<Session['executeRead']>[1]) =>
      read<T>((transaction) => work(this.watched(transaction)), config);
    return session;
  }

  private watched(transaction: ManagedTransaction): ManagedTransaction {
    const steps: SentQuery[][] = [];
    this.sent.push(steps);
    let answered = true;
    const run = transaction.run.bind(transaction);
    transaction.run = ((text: string, parameters: Record<string, unknown> = {}) => {
      if (answered) steps.push([]);
      answered = false;
      steps.at(-1)?.push({ text, parameters });
      const result = run(text, parameters);
      const then = result.then.bind(result);
      result.then = (done, failed) =>
        then((answer) => {
          answered = true;
          return answer;
        }).then(done, failed);
      return result;
    }) as ManagedTransaction['run'];
    return transaction;
  }
}
