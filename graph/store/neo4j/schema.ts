/** Whose database it is, and how an empty one becomes ours. */
import { randomUUID } from 'node:crypto';
import { GraphError } from '../../model';
import type { Connection } from './connection';
import { anyNode, awaitIndexes, makeStore, schemaCommands } from './cypher/schema';
import { readStore } from './cypher/state';
import { refuseWrite } from './foreign/refusal';

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

/** Whose a database is, as far as can be told without changing anything. */
export type Whose = 'ours' | 'foreign' | 'empty';

/** @throws GraphError `unavailable` for a store of ours that is newer than this program */
export async function whose(connection: Connection): Promise<Whose> {
  const [stores, found] = await connection.read(
    async (transaction) =>
      Promise.all([
        transaction.rows<{ schemaVersion: number }>(readStore),
        transaction.rows<{ found: number }>(anyNode),
      ]),
    openTime,
  );
  const [store] = stores;
  if (store === undefined) return found.length > 0 ? 'foreign' : 'empty';
  checkVersion(store.schemaVersion, connection.place);
  return 'ours';
}

/**
 * Looks whose database it is, and makes an empty one ours where it may be written to.
 * @throws GraphError `unavailable` for one that is empty and may not be written to, or whose store is newer than this
 *   program; `forbidden` where another program's is to be written to
 */
export async function recognise(
  connection: Connection,
  access: 'read' | 'write',
): Promise<Exclude<Whose, 'empty'>> {
  const { place } = connection;
  const found = await whose(connection);
  if (found === 'foreign' && access === 'write') throw refuseWrite(place);
  if (found !== 'empty') return found;
  if (access === 'write') {
    await makeOurs(connection);
    return 'ours';
  }
  throw unavailable(
    `The database of Neo4j at ${place} is empty. Run etiograph init --sample to fill it with the sample graph, or etiograph import FILE with your own.`,
  );
}
