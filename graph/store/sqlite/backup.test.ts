/** Copies made while the store serves. */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { rowsOf } from '../contract/export.contract';
import { importPart } from '../contract/lab';
import { randomGraph } from '../contract/randomGraph';
import { smallGraph } from '../contract/smallGraph';
import { openSqlite } from './store';
import { cleanRooms, failureOf, namesOf, newFile } from './testing/rooms';

cleanRooms();

it('has what the store had when it began, whatever is written meanwhile', async () => {
  const store = await openSqlite({ file: newFile(), access: 'write' });
  const [first, second] = randomGraph(1, 200);
  await importPart(store, first, 1_000);
  const before = await rowsOf(store);
  const target = newFile();
  const copying = store.backup(target);
  await importPart(store, second, 1_000);
  await copying;
  const copy = await openSqlite({ file: target, access: 'read' });
  expect(await rowsOf(copy)).toEqual(before);
  expect(await copy.check()).toEqual({ ok: true, problems: [] });
  await copy.close();
  expect(statSync(target).mode & 0o777).toBe(0o600);
  expect(readdirSync(dirname(target)).filter((name) => name.endsWith('.part'))).toEqual([]);
  await store.close();
});

it('can be made by a store that was opened for reading, and written to as a store', async () => {
  const file = newFile();
  const written = await openSqlite({ file, access: 'write' });
  await importPart(written, smallGraph);
  await written.close();
  const store = await openSqlite({ file, access: 'read' });
  const target = newFile();
  await store.backup(target);
  await store.close();
  const copy = await openSqlite({ file: target, access: 'write' });
  await copy.removeDataset('small');
  expect(await namesOf(copy)).toEqual([]);
  await copy.close();
});

it('never overwrites, and leaves nothing where it cannot write', async () => {
  const store = await openSqlite({ file: newFile(), access: 'write' });
  const taken = newFile();
  writeFileSync(taken, 'mine');
  expect(await failureOf(() => store.backup(taken))).toMatchObject({ code: 'conflict' });
  expect(statSync(taken).size).toBe(4);
  const folder = newFile();
  mkdirSync(folder);
  expect(await failureOf(() => store.backup(folder))).toMatchObject({ code: 'conflict' });
  const nowhere = join(newFile(), 'no such folder', 'copy.sqlite');
  const { code, message } = await failureOf(() => store.backup(nowhere));
  expect(code).toBe('unavailable');
  expect(message).toContain('folder');
  expect(existsSync(dirname(nowhere))).toBe(false);
  await store.close();
});
