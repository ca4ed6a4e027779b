/** Folders for test stores, gone when the tests are. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { GraphStore } from '../../types';

const folders: string[] = [];

/** A store's file in a new folder of its own. It is not made. */
export function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'etiograph-sqlite-'));
  folders.push(folder);
  return join(folder, 'store.sqlite');
}

/** To be called by each test file that uses `newFile`. */
export function cleanRooms(): void {
  afterAll(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
}

/** The code that something fails with, and its sentence; fails where it does not. */
export async function failureOf(run: () => Promise<unknown>): Promise<{ code: unknown; message: string }> {
  try {
    await run();
  } catch (error) {
    if (error instanceof Error) return { code: 'code' in error ? error.code : null, message: error.message };
    throw error;
  }
  throw new Error('It did not fail.');
}

/** Names of the data sets that a store shows. */
export async function namesOf(store: GraphStore): Promise<string[]> {
  return (await store.datasets()).map(({ name }) => name);
}
