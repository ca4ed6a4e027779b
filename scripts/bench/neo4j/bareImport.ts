/**
 * The floor of an import: the same nodes and relationships with the same properties, written by bare UNWIND in batches
 * of the same size. No records, no counts, no right to write, nothing that keeps a half import from being seen.
 */
import { readInThread } from '../../../graph/formats/node/importPaths';
import { RawDatabase } from '../../../graph/store/neo4j/testing/rawDatabase';
import { sent } from '../../../graph/store/neo4j/parameters';
import type { Address } from '../../../graph/store/neo4j/connection';
import { storedNode } from '../../../graph/store/neo4j/nodeProperties';
import { storedStatement } from '../../../graph/store/neo4j/statementProperties';
import { timed } from '../measure';

const dataset = 'bare';
const unique = 'CREATE CONSTRAINT bare_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE';
const writeNodes = 'UNWIND $given.rows AS row CREATE (n:Node) SET n = row.properties, n:$(row.labels)';
const writeClaims = `
UNWIND $given.rows AS row
MATCH (a:Node {id: row.subject}) MATCH (b:Node {id: row.object})
CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`;

export interface BareRate {
  statements: number;
  /** In the database alone: reading the files does not count. */
  seconds: number;
}

/** Loads files whose nodes all come before their edges. */
export async function importBare(address: Address, files: readonly string[]): Promise<BareRate> {
  const database = new RawDatabase(address);
  await database.rows(unique);
  let [statements, took] = [0, 0];
  for await (const message of readInThread(files, { dataset })) {
    if (message.is === 'end') break;
    const nodes = message.nodes.map((record) => storedNode([[dataset, record]]));
    const claims = message.statements.map((record) => storedStatement(dataset, record));
    statements += claims.length;
    took += await timed(async () => {
      if (nodes.length > 0) await database.rows(writeNodes, sent({ rows: nodes }));
      if (claims.length > 0) await database.rows(writeClaims, sent({ rows: claims }));
    });
  }
  await database.close();
  return { statements, seconds: took / 1000 };
}
