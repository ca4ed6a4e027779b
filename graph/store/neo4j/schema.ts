/** Whose database it is, and how an empty one becomes ours. */
import { randomUUID } from 'node:crypto';
import { GraphError } from '../../model';
import type { Connection } from './connection';
import { anyNode, awaitIndexes, makeStore, schemaCommands } from './cypher/schema';
import { readStore } from './cypher/state';

/** The version of what is stored; see `properties` and the queries. */
export const schemaVersion = 1;

/** Seconds to wait for an index to be filled. */
export const indexWait = 300;

/** Milliseconds that looking whose database it is may take: a server that has just come up is slow at first. */
const openTime = 30_000;

const unavailable = (message: string): GraphError => new GraphError('unavailable', message);

function checkVersion(version: number, place: string): void {
  if (version > schemaVersion) {
    throw unavailable(
      `The store in Neo4j at ${place} was written by a newer version of this program (schema ${version}; this one reads ${schemaVersion}). Install that version; nothing was changed.`,
    );
  }
}

/** Makes an empty database ours. Harmless where another process does the same. */
async function makeOurs(connection: Connection): Promise<void> {
  for (const command of schemaCommands) await connection.command(command);
  await connection.command(awaitIndexes, { seconds: indexWait });
  const store = randomUUID().slice(0, 8);
  await connection.write((transaction) => transaction.rows(makeStore, { schemaVersion, store }));
}

/**
 * Looks whose database it is, and makes an empty one ours where it may be written to.
 * @throws GraphError `unavailable` for one that is empty and may not be written to, that holds another program's
 *   data, or whose store is newer than this program
 */
export async function recognise(connection: Connection, access: 'read' | 'write'): Promise<void> {
  const { place } = connection;
  const [stores, found] = await connection.read(
    async (transaction) =>
      Promise.all([
        transaction.rows<{ schemaVersion: number }>(readStore),
        transaction.rows<{ found: number }>(anyNode),
      ]),
    openTime,
  );
  const [store] = stores;
  if (store !== undefined) return checkVersion(store.schemaVersion, place);
  if (found.length > 0) {
    throw unavailable(
      `The database of Neo4j at ${place} holds another program’s data, which this version cannot show yet. It was left as it is: name an empty database in NEO4J_DATABASE, or unset NEO4J_URI to use the embedded store.`,
    );
  }
  if (access === 'write') return makeOurs(connection);
  throw unavailable(
    `The database of Neo4j at ${place} is empty. Run etiograph init --sample to fill it with the sample graph, or etiograph import FILE with your own.`,
  );
}
