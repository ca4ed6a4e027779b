/**
 * The store's file: created, recognised, brought up to this program's schema, or refused with a sentence. A file
 * that is refused is left as it was, and reading never creates one.
 */
import { closeSync, existsSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { GraphError } from '../../model';
import { connect, type Access, type Connection } from './connection';
import { asGraphError } from './faults';
import { currentSchema, wayFrom, type Schema } from './migrations';
import { applicationId } from './schema';
import { beginWrite, raiseRevision, rollBack, untilFree } from './writing';

/** Bytes. Measured: a large import costs a tenth less than with SQLite's own 4,096, and questions cost the same. */
const pageSize = 16_384;

/** What a file is to this program. */
type FileState = { is: 'empty' } | { is: 'foreign' } | { is: 'store'; version: number };

const unavailable = (message: string, cause?: unknown): GraphError =>
  new GraphError('unavailable', message, cause === undefined ? undefined : { cause });

function stateOf(connection: Connection): FileState {
  const application = Number(connection.pragma('application_id'));
  const version = Number(connection.pragma('user_version'));
  if (application === applicationId) return { is: 'store', version };
  const { tables } = connection.get<{ tables: number }>('SELECT count(*) AS tables FROM sqlite_schema') ?? {
    tables: 0,
  };
  return application === 0 && version === 0 && tables === 0 ? { is: 'empty' } : { is: 'foreign' };
}

/** Makes folder and file, open to this user only. */
function touch(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    closeSync(openSync(file, 'a', 0o600));
  } catch (error) {
    throw unavailable(
      `The store's file ${file} cannot be made or written. Check the folder's permission, or set ETIOGRAPH_DB to a file elsewhere.`,
      error,
    );
  }
}

function refuseForeign(file: string): never {
  throw unavailable(
    `${file} is a database of another program and was left as it is. Set ETIOGRAPH_DB to another file.`,
  );
}

function refuseNewer(file: string, version: number, schema: Schema): never {
  throw unavailable(
    `${file} was written by a newer version of this program (schema ${version}; this one knows ${schema.version}). It was left as it is: update the program, or set ETIOGRAPH_DB to another file.`,
  );
}

async function create(connection: Connection, file: string, schema: Schema): Promise<void> {
  connection.pragma(`page_size = ${pageSize}`);
  await untilFree(file, () => connection.pragma('journal_mode = WAL'));
  await beginWrite(connection, file);
  // Another process may have made it while this one waited.
  if (stateOf(connection).is === 'empty') {
    schema.create(connection);
    connection.pragma(`application_id = ${applicationId}`);
    connection.pragma(`user_version = ${schema.version}`);
    raiseRevision(connection);
  }
  connection.run('COMMIT');
}

/** Copies the store beside itself under a name that is free, and says which. */
function backUpBeside(file: string, version: number): string {
  let target = `${file}.v${version}.backup`;
  for (let number = 2; existsSync(target); number += 1) target = `${file}.v${version}.backup-${number}`;
  const source = connect(file, 'read');
  try {
    closeSync(openSync(target, 'wx', 0o600));
    source.run('VACUUM INTO ?', target);
    return target;
  } catch (error) {
    rmSync(target, { force: true });
    throw asGraphError(error, target);
  } finally {
    source.close();
  }
}

async function migrate(connection: Connection, file: string, schema: Schema): Promise<void> {
  await beginWrite(connection, file);
  const now = stateOf(connection);
  const version = now.is === 'store' ? now.version : schema.version;
  const way = wayFrom(version, schema);
  if (way === null) {
    throw unavailable(
      `${file} was written by a version of this program (schema ${version}) that this one can no longer read. Export it with that version and import it here.`,
    );
  }
  if (way.length > 0) {
    backUpBeside(file, version);
    for (const step of way) step.run(connection);
    connection.pragma(`user_version = ${schema.version}`);
    raiseRevision(connection);
  }
  connection.run('COMMIT');
}

async function bringUp(connection: Connection, file: string, access: Access, schema: Schema): Promise<void> {
  const state = stateOf(connection);
  if (state.is === 'foreign') refuseForeign(file);
  if (state.is === 'empty') {
    if (access === 'write') return create(connection, file, schema);
    throw unavailable(`${file} is empty. Run npm start or etiograph import FILE to fill it.`);
  }
  if (state.version > schema.version) refuseNewer(file, state.version, schema);
  if (state.version === schema.version) return;
  if (access === 'write') return migrate(connection, file, schema);
  throw unavailable(
    `${file} was written by an older version of this program (schema ${state.version}; this one reads ${schema.version}). Run npm start or etiograph init once: it makes a backup beside the file and brings it up.`,
  );
}

/**
 * Opens the store's file, made, recognised and of this program's schema.
 * @returns a connection that reads it
 * @throws GraphError `unavailable` where there is none to read, or it is not ours, damaged, newer or locked
 */
export async function openFile(
  file: string,
  access: Access,
  schema: Schema = currentSchema,
): Promise<Connection> {
  if (access === 'write') touch(file);
  else if (!existsSync(file)) {
    throw unavailable(
      `There is no store at ${file} yet. Run npm start to make one with the sample graph, or etiograph import FILE to fill one with your own.`,
    );
  }
  let connection: Connection | null = null;
  try {
    connection = connect(file, access);
    await bringUp(connection, file, access, schema);
    return connect(file, 'read');
  } catch (error) {
    throw asGraphError(error, file);
  } finally {
    if (connection !== null) {
      rollBack(connection);
      connection.close();
    }
  }
}
