/** Write transactions: one writer at a time over all processes, and a revision that every write raises. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { GraphError, limits } from '../../model';
import type { Connection } from './connection';
import { asGraphError, isBusy } from './faults';

/** Milliseconds between two tries to get the write lock. */
const retryAfter = 20;

const readRevision = `SELECT value FROM meta WHERE name = 'revision'`;
const writeRevision = `INSERT INTO meta (name, value) VALUES ('revision', ?1)
  ON CONFLICT (name) DO UPDATE SET value = ?1`;

/** Tries until no other connection is in the way, without blocking this process meanwhile. */
export async function untilFree<T>(
  file: string,
  attempt: () => T,
  wait: number = limits.writeWait,
): Promise<T> {
  const until = performance.now() + wait;
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      if (!isBusy(error)) throw asGraphError(error, file);
      if (performance.now() >= until) {
        throw new GraphError(
          'conflict',
          `Another program is writing to ${file} and did not finish within ${Math.round(wait / 1000)} seconds. Wait until it has, then do this again; nothing was changed.`,
          { cause: error },
        );
      }
    }
    await pause(retryAfter);
  }
}

/**
 * Begins a write transaction. From then on nobody can be in the connection's way but for the disk.
 * @throws GraphError `conflict` where another writer does not finish in time
 */
export async function beginWrite(connection: Connection, file: string, wait?: number): Promise<void> {
  connection.pragma('busy_timeout = 0');
  await untilFree(file, () => connection.run('BEGIN IMMEDIATE'), wait);
}

/** Keeps a write, and moves it from the log into the file while no reader is in the way. */
export function commit(connection: Connection): void {
  connection.run('COMMIT');
  connection.pragma('wal_checkpoint(TRUNCATE)');
}

/** Ends a write transaction and leaves nothing of it; SQLite may have ended it already. */
export function rollBack(connection: Connection): void {
  if (connection.inTransaction) connection.run('ROLLBACK');
}

/** The revision of the state that is being read. */
export function revisionOf(connection: Connection): string {
  return connection.get<{ value: string }>(readRevision)?.value ?? '';
}

/** Raises the revision as part of a write. A store's own random part keeps two files' revisions apart. */
export function raiseRevision(connection: Connection): void {
  const [store = '', count = '0'] = revisionOf(connection).split('-');
  const next = `${store === '' ? randomUUID().slice(0, 8) : store}-${Number(count) + 1}`;
  connection.run(writeRevision, next);
}
