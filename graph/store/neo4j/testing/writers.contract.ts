/** What only a server can do to writes: a writer that dies, two writers at once, a database that is another's. */
import { describe, expect, it } from 'vitest';
import { everything, importPart, outcome } from '../../contract/lab';
import { rowsOf } from '../../contract/export.contract';
import { smallGraph } from '../../contract/smallGraph';
import { openNeo4j } from '../store';
import type { Rooms } from './rooms';

/** Makes a writer's silence longer than anybody waits. */
const silence = 'MATCH (s:EtiographStore) SET s.heardOf = 0';

const part = (name: string) => ({ ...smallGraph, info: { name } });

export function writersOnServer(rooms: Rooms): void {
  describe('writers', () => {
    it('wait for each other, and give up after a while', async () => {
      const { store, dispose } = await rooms.open({ writeWait: 500 });
      const session = await store.startImport({ name: 'one' });
      expect(await outcome(() => store.startImport({ name: 'two' }))).toEqual({ failed: 'conflict' });
      await session.complete();
      await importPart(store, part('two'));
      expect((await store.datasets()).map(({ name, state }) => [name, state])).toEqual([
        ['one', 'complete'],
        ['two', 'complete'],
      ]);
      await dispose();
    });

    it('clear what one that died has left, and it cannot write on', async () => {
      const { store, dispose } = await rooms.open({ writeWait: 500 });
      await importPart(store, part('kept'));
      const before = await rowsOf(store);
      const dead = await store.startImport({ name: 'small' });
      await dead.writeNodes(smallGraph.records);
      await dead.writeStatements(smallGraph.statements);
      expect((await store.datasets()).map(({ state }) => state)).toEqual(['complete', 'importing']);
      expect(await rowsOf(store)).toEqual(before);
      await rooms.raw.rows(silence);
      await importPart(store, part('next'));
      expect(await outcome(() => dead.writeNodes(smallGraph.records))).toEqual({ failed: 'conflict' });
      expect((await store.datasets()).map(({ name }) => name)).toEqual(['kept', 'next']);
      expect(await store.check()).toEqual({ ok: true, problems: [] });
      await dispose();
    });

    it('let a data set that was left half-way be removed', async () => {
      const { store, dispose } = await rooms.open({ writeWait: 500 });
      const dead = await store.startImport({ name: 'small' });
      await dead.writeStatements(smallGraph.statements);
      await rooms.raw.rows(silence);
      await store.removeDataset('small');
      expect(await store.datasets()).toEqual([]);
      expect(await rooms.raw.rows('MATCH (n:Node) RETURN n')).toEqual([]);
      await dispose();
    });
  });

  describe('a database', () => {
    it('holds what its users expect to find', async () => {
      const { store, dispose } = await rooms.open();
      await importPart(store, smallGraph);
      const rows = await rooms.raw.rows(`
        MATCH (v:Node:Condition {name: 'Varicose veins'})-[r:HAS_SYMPTOM {id: 's1'}]->(s:Symptom)
        RETURN v.synonyms AS synonyms, s.id AS symptom, r.source AS source, r.context AS context`);
      expect(rows).toEqual([
        { synonyms: ['varices'], symptom: 'lab:cramps', source: 'infores:a', context: 'at night' },
      ]);
      await dispose();
    });

    it('that is empty is not filled by reading, and said to be empty', async () => {
      const { dispose } = await rooms.open();
      await rooms.raw.replace({ nodes: [], claims: [] });
      const reading = openNeo4j({ address: rooms.address, access: 'read' });
      await expect(reading).rejects.toThrow('etiograph init');
      expect(await rooms.raw.rows('MATCH (n) RETURN n')).toEqual([]);
      await dispose();
    });

    it('of a newer program is refused', async () => {
      const { dispose } = await rooms.open();
      await rooms.raw.rows('MATCH (s:EtiographStore) SET s.schemaVersion = 999');
      const opened = openNeo4j({ address: rooms.address, access: 'write' });
      await expect(opened).rejects.toThrow('newer version');
      await dispose();
    });

    it('that was changed by hand does not pass the check', async () => {
      const { store, dispose } = await rooms.open();
      await importPart(store, smallGraph);
      const problemsAfter = async (change: string): Promise<string> => {
        const content = await rooms.raw.read();
        await rooms.raw.rows(change);
        const { ok, problems } = await store.check();
        expect(ok).toBe(false);
        await rooms.raw.replace(content);
        return problems.join('\n');
      };
      expect(await problemsAfter(`MATCH (n:Node {id: 'lab:veins'}) SET n.name = 'Other'`)).toContain(
        'lab:veins',
      );
      expect(await problemsAfter(`MATCH (n:Node {id: 'lab:veins'}) SET n.degree = 99`)).toContain(
        'neighbours',
      );
      expect(await problemsAfter(`MATCH (n:Node {id: 'lab:veins'}) SET n.searchWords = ''`)).toContain(
        'found',
      );
      expect(await problemsAfter(`MATCH ()-[r {id: 's1'}]->() SET r.weight = 0.1`)).toContain('weight');
      expect(await problemsAfter(`MATCH ()-[r {id: 's1'}]->() DELETE r`)).toContain('another size');
      expect(await problemsAfter(`MATCH (c:EtiographRecord {id: 'lab:veins'}) DELETE c`)).toContain(
        'no data set',
      );
      expect(await store.check()).toEqual({ ok: true, problems: [] });
      await dispose();
    });
  });

  it('nothing of the driver leaves the engine', async () => {
    const { store, dispose } = await rooms.open();
    await importPart(store, smallGraph);
    const rows = await rowsOf(store);
    expect(structuredClone(rows)).toEqual(JSON.parse(JSON.stringify(rows)));
    const stats = await store.stats(everything);
    expect(JSON.parse(JSON.stringify(stats))).toEqual(stats);
    await dispose();
  });
}
