/** Copies of the store while it serves: one state of it, page by page, under its name only when whole. */
import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import { GraphError } from '../../model';
import { connect } from './connection';
import { asGraphError } from './faults';

function refuseExisting(target: string): void {
  if (!existsSync(target)) return;
  throw new GraphError(
    'conflict',
    `${target} is there already and was left as it is: give the backup another name, or move that file away.`,
  );
}

/** Makes an empty file that only this user can read. */
function touch(target: string, part: string): void {
  try {
    closeSync(openSync(part, 'wx', 0o600));
  } catch (error) {
    throw new GraphError(
      'unavailable',
      `The backup ${target} cannot be written. Check that its folder is there and may be written.`,
      { cause: error },
    );
  }
}

/**
 * Writes a copy of the store's file.
 * @throws GraphError `conflict` where the target exists, `unavailable` where it cannot be written
 */
export async function backUp(file: string, target: string): Promise<void> {
  refuseExisting(target);
  const part = `${target}.${randomUUID().slice(0, 8)}.part`;
  touch(target, part);
  const source = connect(file, 'read');
  try {
    // One read transaction from first page to last: a write meanwhile neither shows nor makes it start again.
    source.run('BEGIN');
    source.get('SELECT value FROM meta');
    await source.raw.backup(part);
    refuseExisting(target);
    renameSync(part, target);
  } catch (error) {
    throw asGraphError(error, target);
  } finally {
    source.close();
    rmSync(part, { force: true });
  }
}
