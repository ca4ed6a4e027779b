/**
 * Runs an import in a process of its own, so that the server answers meanwhile, and nothing that a file may do to a
 * reader can harm it. Not by the command line: its exit codes do not tell a conflict from a store that is away.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { ImportReport } from '@/graph/formats/importFiles';
import { GraphError } from '@/graph/model';
import type { ImportOrder, ImportOutcome } from './order';

/** Milliseconds that a worker told to stop has to take back what it wrote. */
const patience = 10_000;
/** Characters kept of what a worker prints, which only a failure that nobody foresaw makes it do. */
const kept = 20_000;

interface Ended {
  /** The last message that it sent, if any. */
  message: unknown;
  code: number | null;
  printed: string;
}

/** Runs a program to its end; when the signal comes it is told to stop and, if it does not, killed. */
export function runWorker(args: readonly string[], cwd: string, signal: AbortSignal): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    const ended: Ended = { message: undefined, code: null, printed: '' };
    let killing: NodeJS.Timeout | undefined;
    const stop = (): void => {
      child.kill('SIGTERM');
      killing = setTimeout(() => child.kill('SIGKILL'), patience);
    };
    const settle = (): void => {
      clearTimeout(killing);
      signal.removeEventListener('abort', stop);
    };
    child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      ended.printed = (ended.printed + part).slice(-kept);
    });
    child.on('message', (message) => (ended.message = message));
    child.once('error', (error) => {
      settle();
      reject(error);
    });
    child.once('close', (code) => {
      settle();
      resolve({ ...ended, code });
    });
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

/**
 * Imports files that are on disk.
 * @throws {GraphError} as opening the store and importing fail; unavailable when the signal comes
 */
export async function runImport(order: ImportOrder, signal: AbortSignal): Promise<ImportReport> {
  const root = process.cwd();
  const worker = join(root, 'scripts', 'importUpload.mjs');
  const { message, code, printed } = await runWorker([worker, JSON.stringify(order)], root, signal);
  // The worker is our own program: what it sends is taken at its word.
  const outcome = message as ImportOutcome | undefined;
  if (outcome?.outcome === 'done') return outcome.report;
  if (outcome?.outcome === 'failed') throw new GraphError(outcome.code, outcome.message);
  if (signal.aborted) throw new GraphError('unavailable', 'The import was stopped. Nothing was imported.');
  throw new Error(`The import process ended with code ${code} without an answer. It printed: ${printed}`);
}
