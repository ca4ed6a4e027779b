/** An import whose program was killed: gone on with by the same import, and never seen before it is whole. */
import { describe, expect, it } from 'vitest';
import { everything, importPart, outcome } from '../../contract/lab';
import { rowsOf } from '../../contract/export.contract';
import { randomGraph, type GraphPart } from '../../contract/randomGraph';
import { statsOf } from '../../contract/stats.contract';
import type { GraphStore } from '../../types';
import type { Room, Rooms } from './rooms';

/** Makes the silence of whoever writes longer than anybody waits. */
const silence = 'MATCH (s:EtiographStore) SET s.heardOf = 0';
/** As text, since this driver gives numbers as objects. */
const countClaims = 'MATCH ()-[r]->() RETURN toString(count(r)) AS all, toString(count(r.marked)) AS marked';

const seen = async (store: GraphStore) => ({
  rows: await rowsOf(store),
  stats: await statsOf(store, everything),
});

export function resumeOnServer(rooms: Rooms): void {
  const [first, second] = randomGraph(1);

  /** A store with the first data set, and a part of the second one by a program that then died. */
  async function brokenOff(claims: number): Promise<Room> {
    const room = await rooms.open({ writeWait: 500 });
    await importPart(room.store, first, 100);
    const before = await seen(room.store);
    const dead = await room.store.startImport(second.info);
    await dead.writeNodes(second.records.slice(0, 9));
    await dead.writeStatements(second.statements.slice(0, claims));
    expect(await seen(room.store)).toEqual({
      ...before,
      stats: { ...(before.stats as object), datasets: expect.anything() as unknown },
    });
    await rooms.raw.rows(silence);
    // A new process knows nothing of the old one.
    return { ...room, store: await room.reopen() };
  }

  describe('an import that broke off', () => {
    it.each([1, 7, 1_000])('is gone on with, in batches of %i, and is then like any other', async (batch) => {
      const { store, dispose } = await brokenOff(20);
      const there = String(first.statements.length + 20);
      expect(await rooms.raw.rows(countClaims)).toEqual([{ all: there, marked: '0' }]);
      await importPart(store, second, batch);
      const whole = await rooms.open();
      await importPart(whole.store, first, 100);
      await importPart(whole.store, second, 100);
      expect(await seen(store)).toEqual(await seen(whole.store));
      expect(await store.check()).toEqual({ ok: true, problems: [] });
      await whole.dispose();
      await dispose();
    });

    it('writes nothing a second time', async () => {
      const { store, dispose } = await brokenOff(20);
      // What is there already is marked, so that whatever is written anew can be told.
      await rooms.raw.rows('MATCH ()-[r]->() SET r.marked = true');
      await importPart(store, second, 7);
      const [all, marked] = [second.statements.length, 20].map((count) => first.statements.length + count);
      expect(await rooms.raw.rows(countClaims)).toEqual([{ all: String(all), marked: String(marked) }]);
      await dispose();
    });

    it('is cleared where the files have changed since, and said to be; then it begins anew', async () => {
      const { store, dispose } = await brokenOff(20);
      const [one, ...rest] = second.statements;
      if (one === undefined) throw new Error('The graph has no claims.');
      const changed: GraphPart = { ...second, statements: [{ ...one, negated: !one.negated }, ...rest] };
      const session = await store.startImport(changed.info);
      await session.writeNodes(changed.records);
      expect(await outcome(() => session.writeStatements(changed.statements))).toEqual({
        failed: 'conflict',
      });
      await session.abort();
      expect((await store.datasets()).map(({ name }) => name)).toEqual([first.info.name]);
      await importPart(store, changed, 7);
      expect(await store.check()).toEqual({ ok: true, problems: [] });
      await dispose();
    });

    it('is never taken for whole where the files have become shorter', async () => {
      const { store, dispose } = await brokenOff(20);
      const shorter = { ...second, statements: second.statements.slice(0, 10) };
      const session = await store.startImport(shorter.info);
      await session.writeNodes(shorter.records);
      await session.writeStatements(shorter.statements);
      expect(await outcome(() => session.complete())).toEqual({ failed: 'conflict' });
      await session.abort();
      expect((await store.datasets()).map(({ name }) => name)).toEqual([first.info.name]);
      await dispose();
    });

    it('gives way to an import of another name', async () => {
      const { store, dispose } = await brokenOff(20);
      await importPart(store, { ...second, info: { name: 'another' } }, 50);
      expect((await store.datasets()).map(({ name }) => name)).toEqual([first.info.name, 'another']);
      expect(await store.check()).toEqual({ ok: true, problems: [] });
      await dispose();
    });
  });
}
