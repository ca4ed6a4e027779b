/**
 * The server's store: opened when it is first asked for and kept for the whole process. What was kept is looked at
 * again now and then, so that a file which appears, goes or is replaced while serving is noticed.
 */
import type { GraphStore } from '@/graph/store/types';
import { openStore, storeFile } from '@/graph/store/open';
import { statSync } from 'node:fs';
import { keepOpen } from './keepOpen';

/** Says which file it is; null where there is none, or where the store is no file. */
export function fileIdentity(): string | null {
  const file = storeFile(process.env);
  if (file === null) return null;
  try {
    // The birth time too: a file made right after another was deleted often gets its number again.
    const { dev, ino, birthtimeMs } = statSync(file);
    return `${dev}:${ino}:${birthtimeMs}`;
  } catch {
    // Opening the store tells what is wrong with the file.
    return null;
  }
}

const shared = Symbol.for('etiograph.store');
/** Next bundles routes apart from each other and reloads them in development: what is kept hangs on the process. */
const kept = globalThis as typeof globalThis & { [shared]?: () => Promise<GraphStore> };

/**
 * The open store.
 * @throws {GraphError} unavailable, or what opening it fails with; the next call tries again.
 */
export function getStore(): Promise<GraphStore> {
  kept[shared] ??= keepOpen(() => openStore({ access: 'read', env: process.env }), fileIdentity);
  return kept[shared]();
}

/**
 * The same store, to write to; whoever asked closes it. It is opened for the one write: the kept one only reads.
 * @throws {GraphError} as opening it fails
 */
export const openWriter = (): Promise<GraphStore> => openStore({ access: 'write', env: process.env });
