/** Another program's database is the same after everything that could be asked of it, and after writes that were refused. */
import { afterAll, describe, expect, it } from 'vitest';
import { GraphError } from '../../../../model';
import { rowsOf } from '../../../contract/export.contract';
import { everything, outcome } from '../../../contract/lab';
import { smallGraph } from '../../../contract/smallGraph';
import type { GraphStore } from '../../../types';
import { openNeo4j } from '../../store';
import { Connection } from '../../connection';
import { inspectNeo4j } from '../inspect/inspect';
import type { ForeignRooms } from './foreignRooms';
import { kgxShape } from './shapes';

const namesIndex = 'foreign_names';
const idIndex = 'foreign_ids';

/** Everything that a database holds, names that are in use included. */
async function pictureOf({ raw }: ForeignRooms): Promise<string> {
  const parts = await Promise.all(
    [
      'MATCH (n) RETURN elementId(n) AS place, labels(n) AS labels, properties(n) AS properties ORDER BY place',
      'MATCH (a)-[r]->(b) RETURN elementId(r) AS place, elementId(a) AS a, elementId(b) AS b, type(r) AS type, properties(r) AS properties ORDER BY place',
      'SHOW INDEXES YIELD name, type, labelsOrTypes, properties, state, options RETURN * ORDER BY name',
      'SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties RETURN * ORDER BY name',
      'CALL db.labels() YIELD label RETURN label ORDER BY label',
      'CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType ORDER BY relationshipType',
      'CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey ORDER BY propertyKey',
    ].map((text) => raw.rows(text)),
  );
  // The driver's own values have no order of their own: properties by name.
  return JSON.stringify(parts, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** Asks everything that can be asked. */
async function askAll(store: GraphStore): Promise<void> {
  await store.health();
  await store.stats(everything);
  await store.datasets();
  const { hits } = await store.search({ text: 'vein', limit: 10, filter: everything });
  expect(hits.length).toBeGreaterThan(0);
  const id = hits[0]?.node.id ?? '';
  await store.neighbourCounts(id, everything);
  const { nodes, edges } = await store.neighbours({ id, order: 'degree', limit: 10, filter: everything });
  expect(nodes.length).toBeGreaterThan(0);
  const [edge] = edges;
  if (edge !== undefined) await store.statements(edge, everything);
  await store.among(
    nodes.map((node) => node.id),
    everything,
  );
  await store.frontier([id], { unchecked: true });
  await store.topNodes('Condition', 5, everything);
  await store.sameAs(id, everything);
  const [group] = await store.riskGroups({ unchecked: true });
  await store.lens([group?.node.id ?? id], { unchecked: true });
  expect((await rowsOf(store)).length).toBeGreaterThan(10);
  await store.check();
}

export function untouchedContract(rooms: ForeignRooms): void {
  const { address, raw } = rooms;

  describe('another program’s database', () => {
    afterAll(async () => {
      for (const name of [namesIndex, idIndex]) await raw.rows(`DROP INDEX ${name} IF EXISTS`);
    });

    /** Fills the database and opens it as anybody would. */
    const opened = async (mapping: string | null): Promise<GraphStore> => {
      await rooms.leave();
      await raw.replace(kgxShape([smallGraph]).content);
      return openNeo4j({ address, access: 'read', mapping, questionTime: 60_000 });
    };

    it.each(['kgx', null])('is the same after every question (mapping %s)', async (mapping) => {
      const store = await opened(mapping);
      const before = await pictureOf(rooms);
      await askAll(store);
      await inspectNeo4j(address);
      await store.close();
      expect(await pictureOf(rooms)).toBe(before);
    });

    it('refuses every write with a sentence, and is the same after it', async () => {
      const store = await opened('kgx');
      const before = await pictureOf(rooms);
      const writes = [
        () => store.startImport({ name: 'new' }),
        () => store.removeDataset('kgx'),
        () => openNeo4j({ address, access: 'write', mapping: 'kgx' }),
      ];
      for (const write of writes) {
        const failure = await write().then(
          () => null,
          (error: unknown) => error,
        );
        expect(failure).toBeInstanceOf(GraphError);
        expect(failure).toMatchObject({
          code: 'forbidden',
          message: expect.stringContaining('never alters') as string,
        });
      }
      await store.close();
      expect(await pictureOf(rooms)).toBe(before);
    });

    it('cannot be written to even by a query of ours: sessions read', async () => {
      await (await opened('kgx')).close();
      const connection = new Connection(address);
      const before = await pictureOf(rooms);
      expect(
        await outcome(() =>
          connection.read((transaction) => transaction.rows('MATCH (n) SET n.touched = true')),
        ),
      ).toEqual({ failed: 'forbidden' });
      await connection.close();
      expect(await pictureOf(rooms)).toBe(before);
    });

    it('tells the statement for an index, and uses the index once it is there', async () => {
      const store = await opened('kgx');
      const { writable, foreign } = await store.health();
      expect(writable).toBe(false);
      const statement = foreign?.notices
        .flatMap((notice) => notice.statement ?? [])
        .find((text) => text.includes('FULLTEXT'));
      expect(statement).toMatch(/^CREATE FULLTEXT INDEX etiograph_names IF NOT EXISTS FOR \(n:`biolink:/);
      const ask = () => store.search({ text: 'varises', limit: 5, filter: everything });
      const byHeart = await ask();
      expect(byHeart.hits.map(({ node }) => node.name)).toEqual(['Varicose veins']);
      await store.close();
      await raw.rows((statement ?? '').replace('etiograph_names', namesIndex).replace(/;$/, ''));
      await raw.rows('CALL db.awaitIndexes(60)');
      const indexed = await openNeo4j({ address, access: 'read', mapping: 'kgx', questionTime: 60_000 });
      expect(
        (await indexed.health()).foreign?.notices.some((notice) => notice.statement?.includes('FULLTEXT')),
      ).toBe(false);
      for (const text of ['varises', 'LEG cramp', 'charley', 'vein', 'MESH:D009120']) {
        const question = { text, limit: 5, filter: everything };
        const { hits } = await indexed.search(question);
        expect(hits.length, text).toBeGreaterThan(0);
      }
      expect((await indexed.search({ text: 'varises', limit: 5, filter: everything })).hits).toEqual(
        byHeart.hits,
      );
      await indexed.close();
      await raw.rows(`DROP INDEX ${namesIndex}`);
    });

    it('keeps claims that a program found off until they are asked for', async () => {
      const store = await opened('kgx');
      const off = await store.stats({ unchecked: false, riskGroups: [] });
      const on = await store.stats(everything);
      expect([off.unchecked, on.statements - off.statements]).toEqual([1, 1]);
      await store.close();
    });

    it('gets a mapping by guess where it has words of its own, and reads no type as more than it says', async () => {
      await rooms.leave();
      await raw.replace({
        nodes: [
          { place: 'a', labels: ['Illness'], properties: { code: 'X1', title: 'Varicose veins' } },
          { place: 'b', labels: ['Symptom'], properties: { code: 'Y1', title: 'Itching' } },
          { place: 'c', labels: ['Note'], properties: { text: 'same' } },
          { place: 'd', labels: ['Note'], properties: { text: 'same' } },
        ],
        claims: [
          { a: 'a', b: 'b', type: 'HAS_SYMPTOM', properties: { pmids: ['PMID:1'] } },
          { a: 'a', b: 'b', type: 'LINKED_TO', properties: {} },
        ],
      });
      const { whose, proposal } = await inspectNeo4j(address);
      expect([whose, proposal?.shape]).toEqual(['foreign', null]);
      expect(proposal?.file).toMatchObject({
        nodes: [
          { label: 'Illness', category: 'biolink:Disease', id: 'code', name: 'title' },
          { label: 'Symptom', category: 'biolink:PhenotypicFeature', id: 'code', name: 'title' },
        ],
        relationships: [{ type: 'HAS_SYMPTOM', relation: 'HAS_SYMPTOM' }, { type: 'LINKED_TO' }],
        properties: { publications: ['pmids'] },
      });
      expect(proposal?.notes.join()).toContain('“Note”');
      const store = await openNeo4j({ address, access: 'read', questionTime: 60_000 });
      expect(await store.stats(everything)).toMatchObject({
        nodes: 2,
        statements: 2,
        kinds: { Condition: 1, Symptom: 1 },
      });
      await store.close();
    });
  });
}
