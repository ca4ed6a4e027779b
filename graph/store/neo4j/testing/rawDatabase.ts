/**
 * The whole content of the test server's database: emptied, read and put back, without any knowledge of what it
 * means. Constraints and indexes stay, so that only the first test waits for them.
 */
import neo4j, { type Driver } from 'neo4j-driver';
import type { Address } from '../connection';

const wipe = 'MATCH (n) DETACH DELETE n';
const readNodes = 'MATCH (n) RETURN elementId(n) AS place, labels(n) AS labels, properties(n) AS properties';
const readClaims = `
MATCH (a)-[r]->(b)
RETURN elementId(a) AS a, elementId(b) AS b, type(r) AS type, properties(r) AS properties`;
/** Nodes carry their former place until the relationships have found them. */
const writeNodes = `
UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties
RETURN elementId(n) AS place`;
const writeClaims = `
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.a MATCH (b) WHERE elementId(b) = row.b
CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`;

type Row = Record<string, unknown>;

export interface Content {
  nodes: Row[];
  claims: Row[];
}

export const emptyContent: Content = { nodes: [], claims: [] };

export class RawDatabase {
  private readonly driver: Driver;
  private readonly database: string;

  constructor({ uri, username, password, database = 'neo4j' }: Address) {
    // Whole numbers stay as they are: what is read is written back.
    this.driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    this.database = database;
  }

  /** Rows of a query of the test's own. */
  async rows(text: string, parameters: Row = {}): Promise<Row[]> {
    const { records } = await this.driver.executeQuery(text, parameters, { database: this.database });
    return records.map((record) => record.toObject());
  }

  async read(): Promise<Content> {
    return { nodes: await this.rows(readNodes), claims: await this.rows(readClaims) };
  }

  /** Makes this the content, in one transaction. */
  async replace({ nodes, claims }: Content): Promise<void> {
    const session = this.driver.session({ database: this.database });
    try {
      await session.executeWrite(async (transaction) => {
        await transaction.run(wipe);
        if (nodes.length === 0) return;
        const made = await transaction.run(writeNodes, { rows: nodes });
        const places = new Map(
          nodes.map(({ place }, at) => [place, made.records[at]?.get('place') as unknown]),
        );
        const rows = claims.map((row) => ({ ...row, a: places.get(row['a']), b: places.get(row['b']) }));
        if (rows.length > 0) await transaction.run(writeClaims, { rows });
      });
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }
}
