/**
 * The floor of a question: the same texts with the same parameters through the bare driver, one transaction for each
 * that the question opened. Nothing is done with the rows, and the look at the store's marker is left out.
 */
import neo4j, { type Driver } from 'neo4j-driver';
import type { Address } from '../connection';
import { readStamp } from '../cypher/state';
import type { Sent } from './recorder';

const isMarker = (text: string): boolean => text.includes(readStamp);

/** What of it a program without our marker would have sent. */
export const withoutMarker = (sent: Sent): Sent =>
  sent
    .map((steps) =>
      steps.map((step) => step.filter(({ text }) => !isMarker(text))).filter((step) => step.length > 0),
    )
    .filter((steps) => steps.length > 0);

export class BareDriver {
  private readonly driver: Driver;
  private readonly database: string;

  constructor({ uri, username, password, database = 'neo4j' }: Address) {
    this.driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
    this.database = database;
  }

  async replay(sent: Sent): Promise<void> {
    for (const steps of sent) {
      const session = this.driver.session({ database: this.database, defaultAccessMode: neo4j.session.READ });
      try {
        await session.executeRead(async (transaction) => {
          for (const step of steps)
            await Promise.all(step.map(({ text, parameters }) => transaction.run(text, parameters)));
        });
      } finally {
        await session.close();
      }
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }
}
