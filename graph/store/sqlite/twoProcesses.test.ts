/** Two processes on one store: one reads while the other writes, and the other is killed in the middle. */
import { describe, expect, it } from 'vitest';
import { checkedOnly, everything, expectSame, importPart } from '../contract/lab';
import { openOracle } from '../contract/oracle';
import { smallGraph } from '../contract/smallGraph';
import { rowsOf } from '../contract/export.contract';
import type { GraphStore } from '../types';
import { openSqlite } from './store';
import { OtherProcess } from './testing/otherProcess';
import { cleanRooms, failureOf, namesOf, newFile } from './testing/rooms';
import type { Progress } from './testing/writerProcess';

cleanRooms();

const claims = 2_000;

async function smallStore(file: string, writeWait?: number): Promise<GraphStore> {
  const store = await openSqlite({
    file,
    access: 'write',
    ...(writeWait === undefined ? {} : { writeWait }),
  });
  if ((await namesOf(store)).length === 0) await importPart(store, smallGraph);
  return store;
}

/** Expects a store that holds the small graph and nothing else, whole. */
async function expectSmall(store: GraphStore): Promise<void> {
  const oracle = openOracle();
  await importPart(oracle, smallGraph);
  const pair = { store, oracle, parts: [smallGraph] };
  await expectSame(pair, (one) => rowsOf(one));
  await expectSame(pair, (one) => one.neighbourCounts('lab:veins', everything));
  await expectSame(pair, (one) => one.search({ text: 'from1', limit: 10, filter: everything }));
  expect(await store.check()).toEqual({ ok: true, problems: [] });
}

describe('two processes', () => {
  it('read and write at once, and what the other wrote is seen when it is whole', async () => {
    const file = newFile();
    const store = await smallStore(file, 0);
    const before = await store.revision();
    const lens = await store.lens(['lab:women'], { unchecked: true });
    const other = new OtherProcess(file, 'other', claims);
    await other.reaches('written');
    await expectSmall(store);
    expect(await store.revision()).toBe(before);
    const { code, message } = await failureOf(() => store.startImport({ name: 'mine' }));
    expect(code).toBe('conflict');
    expect(message).toContain('Another program is writing');
    expect(await failureOf(() => store.removeDataset('small'))).toMatchObject({ code: 'conflict' });

    other.goOn();
    await other.reaches('complete');
    await other.end();
    expect(await store.revision()).not.toBe(before);
    expect(await namesOf(store)).toEqual(['small', 'other']);
    expect((await store.stats(checkedOnly)).statements).toBe(9 + claims);
    expect((await store.search({ text: 'lab from1', limit: 10, filter: everything })).hits[0]?.node.id).toBe(
      'lab:from1',
    );
    expect(await store.lens(['lab:women'], { unchecked: true })).toEqual(lens);
    expect(await store.check()).toEqual({ ok: true, problems: [] });
    await store.close();
  });

  it('wait for each other where the wait is long enough', async () => {
    const file = newFile();
    const store = await smallStore(file);
    const other = new OtherProcess(file, 'other', 100);
    await other.reaches('written');
    const waiting = store.startImport({ name: 'mine' });
    other.goOn();
    await (await waiting).complete();
    await other.end();
    expect(await namesOf(store)).toEqual(['small', 'other', 'mine']);
    await store.close();
  });
});

describe('a writer that is killed', () => {
  it.each<[Progress, number]>([
    ['begun', 1],
    ['half', 1],
    ['written', 1],
    ['busy', 1],
    ['busy', 3],
    ['busy', 6],
    ['busy', 10],
  ])('leaves nothing behind (killed when "%s" for time %i)', async (progress, times) => {
    const file = newFile();
    const store = await smallStore(file);
    const other = new OtherProcess(file, 'other', claims, [progress, times]);
    expect(await other.end()).toBe('SIGKILL');
    await expectSmall(store);
    await store.close();

    const again = await smallStore(file);
    await expectSmall(again);
    const session = await again.startImport({ name: 'other' });
    await session.complete();
    expect(await namesOf(again)).toEqual(['small', 'other']);
    await again.close();
  });
});
