/** Failures of a command as one sentence and an exit code, never a stack (unless ETIOGRAPH_DEBUG is set). */
import { exitCode, GraphError, type Remedy } from '../../graph/model';

/** Wrongly called: exit code 2. */
export class UsageError extends Error {}

/** Ended by a signal; the exit code is the shell's usual 128 and the signal's number. */
export class Stopped extends Error {
  constructor(readonly code: number) {
    super('Stopped. Nothing was changed.');
  }
}

/** What went wrong with a file that was to be written. */
const outputSentences: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'it can only be read',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a folder',
};

/** A file could not be written. Nothing of it is left. */
export class OutputError extends Error {
  constructor(path: string, cause: unknown) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const known = Object.hasOwn(outputSentences, code) ? outputSentences[code] : undefined;
    super(`${path} was not written: ${known ?? (cause instanceof Error ? cause.message : String(cause))}.`, {
      cause,
    });
  }
}

/** What is done on the command line about a failure that tells only what is wrong. */
function remedyOf(remedy: Remedy): string {
  switch (remedy.what) {
    case 'otherName':
      return `That is: etiograph remove ${remedy.dataset}, or --dataset NAME.`;
    case 'tellEnds':
      return 'Say it: --map subject=COLUMN --map object=COLUMN; or, for a table of nodes, --map id=COLUMN.';
    case 'tellNames':
      return 'Say it: --map id=COLUMN, or --map name=COLUMN.';
    case 'listDatasets':
      return 'The command etiograph datasets lists those that there are.';
  }
}

/** Tells a failure on stderr. @returns the exit code */
export function tellFailure(error: unknown, command: string | null): number {
  if (process.env.ETIOGRAPH_DEBUG !== undefined) console.error(error);
  if (error instanceof UsageError) {
    console.error(`${error.message} See: etiograph ${command === null ? '' : `${command} `}--help`);
    return 2;
  }
  if (error instanceof GraphError) {
    console.error(error.remedy === null ? error.message : `${error.message} ${remedyOf(error.remedy)}`);
    return exitCode[error.code];
  }
  if (error instanceof Stopped) {
    console.error(error.message);
    return error.code;
  }
  if (error instanceof OutputError) {
    console.error(error.message);
    return 3;
  }
  console.error(
    `Something unexpected happened: ${error instanceof Error ? error.message : String(error)} (ETIOGRAPH_DEBUG=1 shows where.)`,
  );
  return 1;
}
