/** What may lie where the store should be, and what becomes of it. */
import Database from 'better-sqlite3';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everything, importPart } from '../contract/lab';
import { smallGraph } from '../contract/smallGraph';
import { currentSchema, type Schema } from './migrations';
import { openSqlite } from './store';
import { cleanRooms, failureOf, namesOf, newFile } from './testing/rooms';

cleanRooms();

/** The file as it lies on disk. */
function bytesOf(file: string): Buffer {
  return readFileSync(file);
}

async function filledFile(): Promise<string> {
  const file = newFile();
  const store = await openSqlite({ file, access: 'write' });
  await importPart(store, smallGraph);
  await store.close();
  return file;
}

/** Changes a file as another program would. */
function meddle(file: string, sql: string): void {
  const raw = new Database(file);
  raw.exec(sql);
  raw.close();
}

describe('a store that is not there', () => {
  it('is made for writing, for this user alone, folder and all', async () => {
    const file = join(newFile(), 'deeper', 'store.sqlite');
    const store = await openSqlite({ file, access: 'write' });
    expect((await store.stats(everything)).nodes).toBe(0);
    await store.close();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
  });

  it('is not made for reading, and what to run is told', async () => {
    const file = newFile();
    const { code, message } = await failureOf(() => openSqlite({ file, access: 'read' }));
    expect(code).toBe('unavailable');
    expect(message).toContain('npm start');
    expect(existsSync(file)).toBe(false);
  });

  it('is made once where two make it at the same time', async () => {
    const file = newFile();
    const stores = await Promise.all([1, 2, 3].map(() => openSqlite({ file, access: 'write' })));
    const [first] = stores;
    if (first !== undefined) await importPart(first, smallGraph);
    for (const store of stores) expect(await namesOf(store)).toEqual(['small']);
    await Promise.all(stores.map((store) => store.close()));
  });
});

describe('a file that is not ours', () => {
  it.each(['read', 'write'] as const)('is refused and left as it is, opened to %s', async (access) => {
    const foreign = newFile();
    meddle(foreign, 'CREATE TABLE recipe (name TEXT); PRAGMA user_version = 7');
    const text = newFile();
    writeFileSync(text, 'These are no tables, only words. '.repeat(100));
    for (const file of [foreign, text]) {
      const before = bytesOf(file);
      const { code, message } = await failureOf(() => openSqlite({ file, access }));
      expect(code).toBe('unavailable');
      expect(message).toContain('ETIOGRAPH_DB');
      expect(bytesOf(file).equals(before)).toBe(true);
    }
  });

  it('may be empty: then it is filled for writing and refused for reading', async () => {
    const file = newFile();
    writeFileSync(file, '');
    expect(await failureOf(() => openSqlite({ file, access: 'read' }))).toMatchObject({
      code: 'unavailable',
    });
    const store = await openSqlite({ file, access: 'write' });
    expect(await namesOf(store)).toEqual([]);
    await store.close();
  });

  it('may be a folder', async () => {
    const file = newFile();
    mkdirSync(file);
    for (const access of ['read', 'write'] as const) {
      expect(await failureOf(() => openSqlite({ file, access }))).toMatchObject({ code: 'unavailable' });
    }
  });
});

describe('a damaged store', () => {
  it('is refused by its beginning and left as it is', async () => {
    const file = await filledFile();
    const bytes = bytesOf(file);
    bytes.write('no longer a header', 0);
    writeFileSync(file, bytes);
    const { code, message } = await failureOf(() => openSqlite({ file, access: 'write' }));
    expect(code).toBe('unavailable');
    expect(message).toContain('backup');
    expect(bytesOf(file).equals(bytes)).toBe(true);
  });

  it('fails with a sentence where the damage is met', async () => {
    const file = await filledFile();
    const bytes = bytesOf(file);
    // Everything but the first page, which says what the tables are.
    bytes.fill(0xa5, 16_384);
    writeFileSync(file, bytes);
    const store = await openSqlite({ file, access: 'read' });
    const { code, message } = await failureOf(() => store.nodes(['lab:veins']));
    expect(code).toBe('unavailable');
    expect(message).toContain('damaged');
    await store.close();
    expect(bytesOf(file).equals(bytes)).toBe(true);
  });
});

describe('a store of another version', () => {
  /** The schema after a change that this test makes up. */
  const next: Schema = {
    version: currentSchema.version + 1,
    create: (connection) => {
      currentSchema.create(connection);
      connection.exec('ALTER TABLE dataset ADD COLUMN mood TEXT');
    },
    migrations: [
      {
        from: currentSchema.version,
        run: (connection) =>
          connection.exec(`ALTER TABLE dataset ADD COLUMN mood TEXT; UPDATE dataset SET mood = 'calm'`),
      },
    ],
  };

  it('is refused where it is newer, and left as it is', async () => {
    const file = await filledFile();
    meddle(file, 'PRAGMA user_version = 99');
    const before = bytesOf(file);
    for (const access of ['read', 'write'] as const) {
      const { code, message } = await failureOf(() => openSqlite({ file, access }));
      expect(code).toBe('unavailable');
      expect(message).toContain('newer');
    }
    expect(bytesOf(file).equals(before)).toBe(true);
  });

  it('is not changed by reading where it is older', async () => {
    const file = await filledFile();
    const before = bytesOf(file);
    const { code, message } = await failureOf(() => openSqlite({ file, access: 'read', schema: next }));
    expect(code).toBe('unavailable');
    expect(message).toContain('npm start');
    expect(bytesOf(file).equals(before)).toBe(true);
  });

  it('is backed up beside and brought up where it is older, once', async () => {
    const file = await filledFile();
    const old = await openSqlite({ file, access: 'read' });
    const revision = await old.revision();
    await old.close();
    const stores = await Promise.all([1, 2].map(() => openSqlite({ file, access: 'write', schema: next })));
    for (const store of stores) {
      expect((await store.health()).schemaVersion).toBe(next.version);
      expect(await namesOf(store)).toEqual(['small']);
      expect(await store.revision()).not.toBe(revision);
      await store.close();
    }
    const raw = new Database(file, { readonly: true });
    expect(raw.prepare('SELECT mood FROM dataset').pluck().get()).toBe('calm');
    raw.close();
    const backups = readdirSync(dirname(file)).filter((name) => name.includes('.backup'));
    expect(backups).toEqual([`store.sqlite.v${currentSchema.version}.backup`]);
    const backup = join(dirname(file), backups[0] ?? '');
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    const copy = await openSqlite({ file: backup, access: 'read' });
    expect(await namesOf(copy)).toEqual(['small']);
    await copy.close();
  });

  it('stays as it is where a migration fails, with the backup beside it', async () => {
    const file = await filledFile();
    const broken: Schema = {
      ...next,
      migrations: [
        {
          from: currentSchema.version,
          run: (connection) => {
            connection.exec('DELETE FROM dataset');
            throw new Error('The migration has a fault.');
          },
        },
      ],
    };
    expect((await failureOf(() => openSqlite({ file, access: 'write', schema: broken }))).message).toContain(
      'fault',
    );
    const store = await openSqlite({ file, access: 'read' });
    expect(await namesOf(store)).toEqual(['small']);
    await store.close();
    expect(readdirSync(dirname(file)).some((name) => name.includes('.backup'))).toBe(true);
  });

  it('is refused where the way to this version has a gap', async () => {
    const file = await filledFile();
    const far: Schema = { ...next, version: currentSchema.version + 5 };
    const { code, message } = await failureOf(() => openSqlite({ file, access: 'write', schema: far }));
    expect(code).toBe('unavailable');
    expect(message).toContain('no longer read');
  });
});

describe('a locked store', () => {
  it('says that another program keeps it locked', async () => {
    const file = await filledFile();
    const raw = new Database(file);
    raw.pragma('locking_mode = EXCLUSIVE');
    raw.exec('BEGIN EXCLUSIVE; CREATE TABLE held (x); COMMIT');
    for (const access of ['read', 'write'] as const) {
      const { code, message } = await failureOf(() => openSqlite({ file, access }));
      expect(code).toBe('unavailable');
      expect(message).toContain('locked');
    }
    raw.close();
  });
});

describe('a folder that may not be written', () => {
  it.skipIf(process.getuid?.() === 0)('is told (skipped as root, who may write anywhere)', async () => {
    const file = newFile();
    mkdirSync(join(dirname(file), 'shut'), { mode: 0o500 });
    const shut = join(dirname(file), 'shut', 'store.sqlite');
    const { code, message } = await failureOf(() => openSqlite({ file: shut, access: 'write' }));
    expect(code).toBe('unavailable');
    expect(message).toContain('permission');
  });

  it('is told where a file stands in the place of the folder', async () => {
    const file = newFile();
    writeFileSync(file, 'a file');
    const below = join(file, 'store.sqlite');
    const { code, message } = await failureOf(() => openSqlite({ file: below, access: 'write' }));
    expect(code).toBe('unavailable');
    expect(message).toContain('folder');
  });
});
