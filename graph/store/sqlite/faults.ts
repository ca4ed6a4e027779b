/** From SQLite's errors to sentences: what happened to which file, whether anything was lost, what to do. */
import Database from 'better-sqlite3';
import { GraphError, type GraphErrorCode } from '../../model';

interface Fault {
  /** Matches SQLite's extended code from the start. */
  codes: readonly string[];
  code: GraphErrorCode;
  say(file: string): string;
}

const faults: readonly Fault[] = [
  {
    codes: ['SQLITE_FULL'],
    code: 'unavailable',
    say: (file) =>
      `There is no room left on the disk for ${file}. Nothing of this step was kept and nothing else is lost: free some space and do it again.`,
  },
  {
    codes: ['SQLITE_BUSY', 'SQLITE_LOCKED', 'SQLITE_PROTOCOL'],
    code: 'unavailable',
    say: (file) =>
      `Another program keeps ${file} locked. Close it or wait until it has finished, then try again.`,
  },
  {
    codes: ['SQLITE_NOTADB'],
    code: 'unavailable',
    say: (file) =>
      `${file} is not an Etiograph store, or its beginning is damaged. It was left as it is: put a backup in its place, or set ETIOGRAPH_DB to another file.`,
  },
  {
    codes: ['SQLITE_CORRUPT'],
    code: 'unavailable',
    say: (file) =>
      `${file} is damaged. It was left as it is: put a backup in its place (etiograph backup FILE makes them), or set ETIOGRAPH_DB to another file and import again.`,
  },
  {
    codes: ['SQLITE_READONLY', 'SQLITE_PERM', 'SQLITE_AUTH'],
    code: 'unavailable',
    say: (file) =>
      `${file} or its folder may not be written by this user. Change the permission, or set ETIOGRAPH_DB to a file in another folder.`,
  },
  {
    codes: ['SQLITE_CANTOPEN'],
    code: 'unavailable',
    say: (file) =>
      `${file} cannot be opened. Check that the folder is there and that this user may read and write in it, or set ETIOGRAPH_DB to another file.`,
  },
  {
    codes: ['SQLITE_IOERR'],
    code: 'unavailable',
    say: (file) =>
      `The disk failed while ${file} was used. Nothing of this step was kept: check the disk, then do it again.`,
  },
];

/** Whether another connection holds the lock that was wanted. */
export function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

/** Whether a row was refused because its key is there already. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT');
}

/** What Node says where better-sqlite3's binary is missing or was made for another Node. */
const missingBinary = /bindings file|ERR_DLOPEN_FAILED|NODE_MODULE_VERSION/;

/** A GraphError for what SQLite says; anything else comes back as it was. */
export function asGraphError(error: unknown, file: string): unknown {
  if (error instanceof Error && missingBinary.test(error.message)) {
    return new GraphError(
      'unavailable',
      'SQLite could not be loaded: the binary of better-sqlite3 is missing or was made for another version of Node. Run npm start, which installs it, or npm rebuild better-sqlite3.',
      { cause: error },
    );
  }
  if (!(error instanceof Database.SqliteError)) return error;
  const fault = faults.find(({ codes }) => codes.some((code) => error.code.startsWith(code)));
  return fault === undefined ? error : new GraphError(fault.code, fault.say(file), { cause: error });
}

/** Runs something with the file, its faults told as sentences. */
export function tellFaults<T>(file: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw asGraphError(error, file);
  }
}
