/** Contract of imports and removals: all or nothing, seen only when whole, and taken out without a trace. */
import { describe, expect, it } from 'vitest';
import type { GraphStore } from '../types';
import { rowsOf } from './export.contract';
import {
  checkedOnly,
  each,
  everything,
  expectSame,
  idsOf,
  importPart,
  outcome,
  seeds,
  type Lab,
  type Pair,
} from './lab';
import { namelessRecord } from './oracleData';
import { openOracle } from './oracle';
import { randomGraph, type GraphPart } from './randomGraph';
import { statsOf } from './stats.contract';

/** Everything worth comparing of two stores that should hold the same. */
async function expectTwins(pair: Pair): Promise<void> {
  await expectSame(pair, (store) => rowsOf(store));
  for (const filter of [everything, checkedOnly]) await expectSame(pair, (store) => statsOf(store, filter));
  await expectSame(pair, (store) => store.riskGroups({ unchecked: false }));
  for (const text of ['vein', 'leg', 'doid', 'pain', 'syndrome']) {
    await expectSame(pair, (store) => store.search({ text, limit: 50, filter: everything }));
  }
  await each(await idsOf(pair), async (id) => {
    await expectSame(pair, (store) => store.neighbourCounts(id, checkedOnly));
    await expectSame(pair, (store) =>
      store.neighbours({ id, order: 'degree', limit: 100, filter: everything }),
    );
  });
  expect(await pair.store.check()).toEqual({ ok: true, problems: [] });
}

const emptyPart = (name: string): GraphPart => ({ info: { name }, records: [], statements: [] });

export function writesContract(lab: Lab): void {
  describe('removeDataset', () => {
    it.each(lab.graphs)('leaves what a fresh store with the other data set has (graph %i)', async (seed) => {
      const parts = randomGraph(seed);
      for (const [removed, kept] of [parts, parts.toReversed()] as GraphPart[][]) {
        if (removed === undefined || kept === undefined) continue;
        const { store } = await lab.filled(parts);
        await store.removeDataset(removed.info.name);
        const fresh = await lab.filled([kept]);
        await expectTwins({ ...fresh, store });
        await expectTwins({ ...fresh, oracle: fresh.store, store });
      }
    });

    it('lets a data set come back, then as the latest', async () => {
      const [first, second] = randomGraph(seeds[0]);
      const { store } = await lab.filled([first, second]);
      await store.removeDataset(first.info.name);
      await importPart(store, first, 100);
      await expectTwins({ ...(await lab.filled([second, first])), store });
    });

    it('leaves an empty store when the last one is gone', async () => {
      const [first] = randomGraph(seeds[0]);
      const { store } = await lab.filled([first]);
      await store.removeDataset(first.info.name);
      await expectTwins({ store, oracle: openOracle(), parts: [] });
    });

    it('does not know a data set that is not there', async () => {
      const { store } = await lab.pair(seeds[0]);
      for (const name of ['third', '', "'; --", '__proto__', '\u0000']) {
        expect(await outcome(() => store.removeDataset(name))).toEqual({ failed: 'not_found' });
      }
    });
  });

  describe('startImport', () => {
    it('shows nothing of a data set before it is whole', async () => {
      const [first, second] = randomGraph(seeds[1]);
      const pair = await lab.filled([first]);
      const seen = async (store: GraphStore) => ({
        rows: await rowsOf(store),
        nodes: (await store.stats(everything)).nodes,
      });
      const session = await pair.store.startImport(second.info);
      await session.writeNodes(second.records);
      await session.writeStatements(second.statements);
      await expectSame(pair, seen);
      for (const { id, name } of second.records) {
        await expectSame(pair, (store) => store.nodes([id]));
        await expectSame(pair, (store) => store.search({ text: name ?? id, limit: 20, filter: everything }));
      }
      await session.complete();
      await expectTwins({ ...pair, oracle: (await lab.filled([first, second])).oracle });
    });

    it('leaves nothing behind where it is given up, and its name is free again', async () => {
      const [first, second] = randomGraph(seeds[2]);
      const pair = await lab.filled([first]);
      const session = await pair.store.startImport(second.info);
      await session.writeNodes(second.records);
      await session.writeStatements(second.statements.slice(0, 20));
      await session.abort();
      await expectTwins(pair);
      await importPart(pair.store, second);
      await expectTwins({ ...pair, oracle: (await lab.filled([first, second])).oracle });
    });

    it('does not depend on the size of batches', async () => {
      const [first, second] = randomGraph(seeds[3]);
      const pair = await lab.filled([first, second]);
      const { store } = await lab.open();
      await importPart(store, first, 1);
      await importPart(store, second, 10_000);
      await expectTwins({ ...pair, store });
    });

    it('refuses a name that is taken, also by an import under way', async () => {
      const { store } = await lab.open();
      const session = await store.startImport({ name: 'one' });
      expect(await outcome(() => store.startImport({ name: 'one' }))).toEqual({ failed: 'conflict' });
      await session.complete();
      expect(await outcome(() => store.startImport({ name: 'one' }))).toEqual({ failed: 'conflict' });
    });

    it('refuses a second claim with an id of the same data set', async () => {
      const [first] = randomGraph(seeds[0]);
      const { store } = await lab.open();
      const session = await store.startImport(first.info);
      const [statement] = first.statements;
      const twice = statement === undefined ? [] : [statement, statement];
      expect(await outcome(() => session.writeStatements(twice))).toEqual({ failed: 'bad_input' });
      await session.abort();
      await expectTwins({ store, oracle: openOracle(), parts: [] });
    });

    it.each([
      ['of another relation', { relation: 'LAB_OTHER' }],
      ['of the same relation', {}],
    ])('refuses it in a later batch too, at the latest when it completes, %s', async (_, changed) => {
      const [first] = randomGraph(seeds[0]);
      const { store } = await lab.open();
      const session = await store.startImport(first.info);
      await session.writeStatements(first.statements);
      const again = first.statements.slice(3, 4).map((statement) => ({ ...statement, ...changed }));
      const ended = async () => {
        await session.writeStatements(again);
        return session.complete();
      };
      expect(await outcome(ended)).toEqual({ failed: 'bad_input' });
      await session.abort();
      await expectTwins({ store, oracle: openOracle(), parts: [] });
    });

    it('takes an empty data set, empty batches and names of any kind', async () => {
      const { store } = await lab.open();
      for (const name of ["Robert'); DROP TABLE datasets;--", '😀', '__proto__', 'a|b']) {
        await importPart(store, { ...emptyPart(name), records: [namelessRecord(`lab:${name.length}`)] });
      }
      const session = await store.startImport({ name: 'empty' });
      await session.writeNodes([]);
      await session.writeStatements([]);
      expect(await session.complete()).toMatchObject({
        name: 'empty',
        state: 'complete',
        nodes: 0,
        statements: 0,
      });
      expect((await store.datasets()).map(({ name }) => name)).toEqual([
        "Robert'); DROP TABLE datasets;--",
        '😀',
        '__proto__',
        'a|b',
        'empty',
      ]);
      expect(await store.check()).toEqual({ ok: true, problems: [] });
    });
  });

  describe('revision', () => {
    it('changes with every import and removal, and only with these', async () => {
      const { store } = await lab.open();
      const seen = [await store.revision()];
      const [first, second] = randomGraph(seeds[0]);
      for (const write of [
        () => importPart(store, first),
        () => importPart(store, second),
        () => store.removeDataset(first.info.name),
        () => store.removeDataset(second.info.name),
      ]) {
        await write();
        seen.push(await store.revision());
      }
      expect(new Set(seen).size).toBe(seen.length);
      await rowsOf(store);
      await store.check();
      expect(await store.revision()).toBe(seen.at(-1));
    });

    it('makes every kept answer new: a lens and a count after a write', async () => {
      const [first, second] = randomGraph(seeds[1]);
      const pair = await lab.filled([first]);
      const groups = (await pair.oracle.riskGroups({ unchecked: true })).map(({ node }) => node.id);
      const ask = async (store: GraphStore) => {
        const lenses = await Promise.all(groups.map((id) => store.lens([id], { unchecked: true })));
        return { lenses, stats: await statsOf(store, { unchecked: true, riskGroups: groups.slice(0, 1) }) };
      };
      await expectSame(pair, ask);
      for (const store of [pair.store, pair.oracle]) await importPart(store, second);
      await expectSame(pair, ask);
    });
  });

  describe('together', () => {
    it('answers many questions at once as it answers them one by one', async () => {
      const pair = await lab.pair(seeds[0]);
      const ids = await idsOf(pair);
      await expectSame(pair, (store) => Promise.all(ids.map((id) => store.neighbourCounts(id, everything))));
    });

    it('checks out after every kind of question', async () => {
      for (const seed of lab.graphs)
        expect(await (await lab.pair(seed)).store.check()).toEqual({ ok: true, problems: [] });
    });

    it('has the same after it was closed and opened again, where it keeps anything', async ({ skip }) => {
      const opened = await lab.open();
      if (opened.reopen === undefined) return skip('this engine keeps nothing');
      const oracle = openOracle();
      const parts = randomGraph(seeds[3]);
      for (const part of parts) for (const store of [opened.store, oracle]) await importPart(store, part);
      const revision = await opened.store.revision();
      const store = await opened.reopen();
      expect(await store.revision()).toBe(revision);
      await expectTwins({ store, oracle, parts });
    });
  });
}
