/** The store that the environment names, opened for one command and closed whatever happens. */
import { existsSync } from 'node:fs';
import { GraphError } from '../../graph/model';
import { discardEmptyStore, openStore, storeFile } from '../../graph/store/open';
import type { GraphStore } from '../../graph/store/types';

/**
 * Does work with the store.
 * @param access `write` makes one where there is none
 */
export async function withStore<T>(
  access: 'read' | 'write',
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  return withOpener(access, async (open) => work(await open()));
}

/** The same for work that may end before it needs a store, and then has not made one; nor has work that fails. */
export async function withOpener<T>(
  access: 'read' | 'write',
  work: (open: () => Promise<GraphStore>) => Promise<T>,
): Promise<T> {
  const isNew = !hasStore();
  let store: GraphStore | null = null;
  let done = false;
  try {
    const result = await work(async () => (store ??= await openStore({ env: process.env, access })));
    done = true;
    return result;
  } finally {
    await (store as GraphStore | null)?.close();
    if (isNew && !done) await discardEmptyStore(process.env);
  }
}

/** Whether there may be a store already: a Neo4j has to be asked. */
export function hasStore(): boolean {
  const file = storeFile(process.env);
  return file === null || existsSync(file);
}

/** Whether there is a store already; a Neo4j's database may still be empty. */
export async function isThere(): Promise<boolean> {
  if (storeFile(process.env) !== null) return hasStore();
  try {
    await withStore('read', (store) => store.health());
    return true;
  } catch (error) {
    // Whatever else is wrong is told when the store is opened for writing.
    if (error instanceof GraphError && error.code === 'unavailable') return false;
    throw error;
  }
}
