/** Writing that meets its limits: no room on the disk, another writer, a store opened for reading, an ended import. */
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { checkedOnly, everything, importPart, outcome } from '../contract/lab';
import { claim, evidenceOf, smallGraph } from '../contract/smallGraph';
import { connect, type Connection } from './connection';
import { openSqlite } from './store';
import { cleanRooms, failureOf, namesOf, newFile } from './testing/rooms';

cleanRooms();

const many = {
  info: { name: 'many' },
  records: [],
  statements: Array.from({ length: 3_000 }, (_, at) =>
    claim(`m${at}`, [`from${at}`, 'CAUSES', `to${at % 50}`], evidenceOf(`source${at % 7}`)),
  ),
};

/** A way to open writers on a disk that has room for so many more pages. */
function withRoomFor(pages: number): (file: string) => Connection {
  return (file) => {
    const connection = connect(file, 'write');
    connection.pragma(`max_page_count = ${Number(connection.pragma('page_count')) + pages}`);
    return connection;
  };
}

async function smallFile(): Promise<string> {
  const file = newFile();
  const store = await openSqlite({ file, access: 'write' });
  await importPart(store, smallGraph);
  await store.close();
  return file;
}

describe('a full disk', () => {
  it('ends an import with a sentence, whenever it is met, and nothing of it is kept', async () => {
    const file = await smallFile();
    let refused = 0;
    for (let pages = 1; ; pages = Math.ceil(pages * 1.5)) {
      const store = await openSqlite({ file, access: 'write', openWriter: withRoomFor(pages) });
      const came = await outcome(() => importPart(store, many, 500));
      const names = await namesOf(store);
      await store.close();
      if ('answer' in came) {
        expect(names).toEqual(['small', 'many']);
        break;
      }
      refused += 1;
      expect(came).toEqual({ failed: 'unavailable' });
      expect(names).toEqual(['small']);
      const whole = await openSqlite({ file, access: 'read' });
      expect(await whole.check()).toEqual({ ok: true, problems: [] });
      expect((await whole.stats(checkedOnly)).statements).toBe(9);
      await whole.close();
    }
    // While nodes were written, while statements were, and while edges were derived.
    expect(refused).toBeGreaterThan(3);
  });

  it('says what to do', async () => {
    const store = await openSqlite({ file: await smallFile(), access: 'write', openWriter: withRoomFor(1) });
    const { message } = await failureOf(() => importPart(store, many));
    expect(message).toContain('no room left');
    expect(message).toContain('free some space');
    await store.close();
  });
});

describe('a writer', () => {
  it('waits for another one only so long', async () => {
    const file = await smallFile();
    const raw = new Database(file);
    raw.exec('BEGIN IMMEDIATE');
    const store = await openSqlite({ file, access: 'write', writeWait: 30 });
    expect(await failureOf(() => store.startImport({ name: 'mine' }))).toMatchObject({ code: 'conflict' });
    expect(await failureOf(() => store.removeDataset('small'))).toMatchObject({ code: 'conflict' });
    // Questions are answered meanwhile.
    expect(await namesOf(store)).toEqual(['small']);
    raw.exec('ROLLBACK');
    raw.close();
    await store.removeDataset('small');
    expect(await namesOf(store)).toEqual([]);
    await store.close();
  });

  it('is refused where the store was opened for reading', async () => {
    const store = await openSqlite({ file: await smallFile(), access: 'read' });
    expect((await store.health()).writable).toBe(false);
    expect(await failureOf(() => store.startImport({ name: 'mine' }))).toMatchObject({ code: 'forbidden' });
    expect(await failureOf(() => store.removeDataset('small'))).toMatchObject({ code: 'forbidden' });
    await store.close();
  });
});

describe('an import', () => {
  it('that has ended takes nothing more, and giving it up again is nothing', async () => {
    const store = await openSqlite({ file: newFile(), access: 'write' });
    const session = await store.startImport(smallGraph.info);
    await session.complete();
    expect(await failureOf(() => session.writeNodes(smallGraph.records))).toMatchObject({ code: 'conflict' });
    expect(await failureOf(() => session.complete())).toMatchObject({ code: 'conflict' });
    await session.abort();
    expect(await namesOf(store)).toEqual(['small']);
    await store.close();
  });

  it('finds an id that two batches have at the latest when it completes', async () => {
    const store = await openSqlite({ file: newFile(), access: 'write' });
    const one = claim('twice', ['a', 'CAUSES', 'b'], evidenceOf('a'));
    const session = await store.startImport({ name: 'double' });
    const { code, message } = await failureOf(async () => {
      await session.writeStatements([one]);
      await session.writeStatements([one]);
      await session.complete();
    });
    expect(code).toBe('bad_input');
    expect(message).toContain('twice');
    expect(await namesOf(store)).toEqual([]);
    await store.close();
  });

  it('takes thousands of claims of one edge, and names longer than a page', async () => {
    const store = await openSqlite({ file: newFile(), access: 'write' });
    const name = 'long '.repeat(20_000).trim();
    await importPart(
      store,
      {
        info: { name: 'heavy' },
        records: [
          { id: 'lab:a', categories: ['biolink:Disease'], name, synonyms: [], xrefs: [], attributes: {} },
        ],
        statements: Array.from({ length: 5_000 }, (_, at) =>
          claim(`h${at}`, ['a', 'CAUSES', 'b'], { ...evidenceOf(`source${at}`), note: `note ${at}` }),
        ),
      },
      1_000,
    );
    const [edge] = await store.among(['lab:a', 'lab:b'], everything);
    expect(edge).toMatchObject({ statements: 5_000, sources: 5_000, weight: 1 });
    expect((await store.search({ text: 'long', limit: 1, filter: everything })).total).toBe(1);
    expect(await store.check()).toEqual({ ok: true, problems: [] });
    await store.removeDataset('heavy');
    expect((await store.search({ text: 'long', limit: 1, filter: everything })).total).toBe(0);
    expect(await store.check()).toEqual({ ok: true, problems: [] });
    await store.close();
  });
});
