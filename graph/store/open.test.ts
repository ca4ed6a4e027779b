/** Which store the environment names. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openStore, storeFile } from './open';

const folder = mkdtempSync(join(tmpdir(), 'etiograph-open-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('is the embedded one in the project, unless a file is named', () => {
  expect(storeFile({})).toBe(resolve('.data/etiograph.sqlite'));
  expect(storeFile({ ETIOGRAPH_DB: '' })).toBe(resolve('.data/etiograph.sqlite'));
  expect(storeFile({ ETIOGRAPH_DB: 'elsewhere.sqlite' })).toBe(resolve('elsewhere.sqlite'));
  expect(storeFile({ NEO4J_URI: 'bolt://localhost' })).toBeNull();
});

it('is made for writing and only then there for reading', async () => {
  const env = { ETIOGRAPH_DB: join(folder, 'store.sqlite') };
  await expect(openStore({ access: 'read', env })).rejects.toMatchObject({ code: 'unavailable' });
  const written = await openStore({ access: 'write', env });
  await written.close();
  const store = await openStore({ access: 'read', env });
  expect(await store.health()).toMatchObject({ engine: 'SQLite', writable: false });
  await store.close();
  await expect(store.datasets()).rejects.toMatchObject({ code: 'unavailable' });
});

it('is never the embedded one where a Neo4j is named', async () => {
  // Nobody listens on port 1.
  const env = {
    NEO4J_URI: 'bolt://127.0.0.1:1',
    NEO4J_PASSWORD: 'secret',
    ETIOGRAPH_DB: join(folder, 'other.sqlite'),
  };
  await expect(openStore({ access: 'write', env })).rejects.toMatchObject({ code: 'unavailable' });
  expect(existsSync(env.ETIOGRAPH_DB)).toBe(false);
});
