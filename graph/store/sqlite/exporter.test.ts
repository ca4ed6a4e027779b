/** Exports read one state of the store, and let other work have its turn. */
import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { rowsOf } from '../contract/export.contract';
import { everything, importPart } from '../contract/lab';
import { randomGraph } from '../contract/randomGraph';
import type { ExportRow } from '../types';
import { openSqlite } from './store';
import { cleanRooms, newFile } from './testing/rooms';

cleanRooms();

it('is of the state that it began with, whatever is written and removed meanwhile', async () => {
  const store = await openSqlite({ file: newFile(), access: 'write' });
  const [first, second] = randomGraph(3, 300);
  await importPart(store, first, 1_000);
  const before = await rowsOf(store);
  const rows: ExportRow[] = [];
  for await (const row of store.exportRows({ what: 'everything' }, everything)) {
    if (rows.length === 0) {
      await importPart(store, second, 1_000);
      await store.removeDataset(first.info.name);
    }
    rows.push(row);
  }
  expect(rows).toEqual(before);
  expect(await rowsOf(store)).not.toEqual(before);
  expect(await store.check()).toEqual({ ok: true, problems: [] });
  await store.close();
});

it('lets other work have its turn between pages', async () => {
  const store = await openSqlite({ file: newFile(), access: 'write' });
  const [first] = randomGraph(4, 600);
  await importPart(store, first, 1_000);
  let turns = 0;
  let exporting = true;
  const others = (async () => {
    while (exporting) {
      await turn();
      turns += 1;
    }
  })();
  const rows = await rowsOf(store);
  const during = turns;
  exporting = false;
  await others;
  expect(rows.length).toBeGreaterThan(1_500);
  expect(during).toBeGreaterThanOrEqual(3);
  await store.close();
});
