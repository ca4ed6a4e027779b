/** An empty store goes only where nobody else has it and nothing is in it. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { discardEmpty } from './discard';
import { openSqlite } from './store';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'etiograph-discard-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const openNew = (file: string) => openSqlite({ file, access: 'write' });

it('takes an empty one away, with what lies beside it', async () => {
  const file = join(folder, 'store.sqlite');
  await (await openNew(file)).close();
  expect(discardEmpty(file)).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
});

it('leaves one that another connection has open, and it goes on working', async () => {
  const file = join(folder, 'store.sqlite');
  const other = await openNew(file);
  await other.datasets();
  expect(discardEmpty(file)).toBe(false);
  expect(existsSync(file)).toBe(true);
  await (await other.startImport({ name: 'x' })).complete();
  expect(await other.datasets()).toHaveLength(1);
  await other.close();
});

it('leaves one that holds a data set, for others to read meanwhile as before', async () => {
  const file = join(folder, 'store.sqlite');
  const store = await openNew(file);
  await (await store.startImport({ name: 'x' })).complete();
  await store.close();
  expect(discardEmpty(file)).toBe(false);
  const again = await openSqlite({ file, access: 'read' });
  expect(await again.datasets()).toHaveLength(1);
  await again.close();
});
