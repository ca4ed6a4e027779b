/** Takes away a store that was made for a write which failed, so that nothing is left where nothing was. */
import { rmSync } from 'node:fs';
import { connect } from './connection';
import { isBusy } from './faults';

const holdsNothing = 'SELECT NOT EXISTS (SELECT 1 FROM dataset) AS empty';

/**
 * Removes a store's file if it holds no data set and no other connection has it open.
 * @returns whether it is gone
 */
export function discardEmpty(file: string): boolean {
  const connection = connect(file, 'write');
  try {
    connection.pragma('locking_mode = EXCLUSIVE');
    // A file leaves this mode only when nobody else has it open; the lock then stays until the connection is closed.
    if (connection.pragma('journal_mode = DELETE') !== 'delete') return false;
    const { empty } = connection.get<{ empty: number }>(holdsNothing) ?? { empty: 0 };
    if (empty === 1) rmSync(file);
    else connection.pragma('journal_mode = WAL');
    return empty === 1;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  } finally {
    connection.close();
  }
}
