/** What a server can do to the program: be killed, come back, take no writes, or have too little memory. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everything, importPart } from '../../graph/store/contract/lab';
import { smallGraph } from '../../graph/store/contract/smallGraph';
import { Connection } from '../../graph/store/neo4j/connection';
import { openNeo4j } from '../../graph/store/neo4j/open';
import { emptyContent, RawDatabase } from '../../graph/store/neo4j/testing/rawDatabase';
import type { GraphStore } from '../../graph/store/types';
import { root } from '../lib/root.mjs';
import { run } from '../lib/run.mjs';
import type { OwnServer } from './ownServer';

const command = join(root, 'scripts', 'etiograph.mjs');
/** Enough for several batches, so that there is a middle to be killed in. */
const size = { nodes: 6_000, claims: 15_000 };

/** Two tables: concepts, and claims that each say something else. */
function writeTables(folder: string): string[] {
  const nodes = Array.from({ length: size.nodes }, (_, at) => `DOID:${at}\tbiolink:Disease\tCondition ${at}`);
  const claims = Array.from(
    { length: size.claims },
    (_, at) =>
      `c${at}\tDOID:${at % size.nodes}\tbiolink:causes\tDOID:${(at * 7919 + 1) % size.nodes}\tinfores:test`,
  );
  const files = [join(folder, 'many_nodes.tsv'), join(folder, 'many_edges.tsv')] as const;
  writeFileSync(files[0], ['id\tcategory\tname', ...nodes, ''].join('\n'));
  writeFileSync(
    files[1],
    ['id\tsubject\tpredicate\tobject\tprimary_knowledge_source', ...claims, ''].join('\n'),
  );
  return [...files];
}

export function faultsOfServer(server: OwnServer): void {
  const folder = mkdtempSync(join(tmpdir(), 'etiograph-neo4j-'));
  beforeAll(() => server.start());
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const open = (access: 'read' | 'write'): Promise<GraphStore> =>
    openNeo4j({ address: server.address, access, questionTime: 60_000 });

  async function emptied(): Promise<RawDatabase> {
    const database = new RawDatabase(server.address);
    await database.replace(emptyContent);
    return database;
  }

  it('an import that is killed is unseen, and the same command goes on with it', async () => {
    const database = await emptied();
    const args = [command, 'import', ...writeTables(folder), '--dataset', 'many'];
    const env = { ...process.env, ...server.environment };
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('close', resolve));
    const written = async (): Promise<number> => {
      const [row] = await database.rows('MATCH ()-[r]->() RETURN toString(count(r)) AS count');
      return Number(row?.['count'] ?? 0);
    };
    while ((await written()) === 0 && child.exitCode === null) await pause(50);
    child.kill('SIGKILL');
    await ended;
    const left = await written();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(size.claims);

    const store = await open('read');
    expect(await store.stats(everything)).toMatchObject({ nodes: 0, statements: 0 });
    // What is there is marked, so that what is written anew can be told.
    await database.rows('MATCH ()-[r]->() SET r.marked = true');
    // Nobody has to wait until the dead one is given up.
    await database.rows('MATCH (s:EtiographStore) SET s.heardOf = 0');
    const again = await run(process.execPath, args, { cwd: root, env });
    expect(again.output).toContain(`written     ${size.nodes.toLocaleString('en-GB')} nodes`);
    expect(await store.stats(everything)).toMatchObject({ nodes: size.nodes, statements: size.claims });
    const [counts] = await database.rows(
      'MATCH ()-[r]->() RETURN toString(count(r)) AS all, toString(count(r.marked)) AS marked',
    );
    expect(counts).toEqual({ all: String(size.claims), marked: String(left) });
    expect(await store.check()).toEqual({ ok: true, problems: [] });
    await store.close();
    await database.close();
  });

  it('a server that is killed is told of, and an open store goes on once it is back', async () => {
    const database = await emptied();
    const writer = await open('write');
    await importPart(writer, smallGraph);
    await writer.close();
    await database.close();
    const store = await open('read');
    expect(await store.nodes(['lab:veins'])).toHaveLength(1);
    await server.kill();
    await expect(store.datasets()).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('NEO4J_URI') as unknown,
    });
    await expect(open('read')).rejects.toMatchObject({ code: 'unavailable' });
    await server.start();
    expect((await store.datasets()).map(({ name }) => name)).toEqual(['small']);
    expect(await store.nodes(['lab:veins'])).toHaveLength(1);
    await store.close();
  });

  describe('a server that may only be read, with little memory', () => {
    it('refuses an import and keeps what it has', async () => {
      await server.stop();
      await server.start([
        'server.databases.default_to_read_only=true',
        'db.memory.transaction.max=8m',
        'dbms.memory.transaction.total.max=64m',
      ]);
      const store = await open('write');
      await expect(store.startImport({ name: 'more' })).rejects.toMatchObject({
        code: 'forbidden',
        message: expect.stringContaining('may only be read') as unknown,
      });
      await expect(store.removeDataset('small')).rejects.toMatchObject({ code: 'forbidden' });
      expect((await store.datasets()).map(({ name }) => name)).toEqual(['small']);
      await store.close();
    });

    it('ends a question that is too heavy, and is not asked it again', async () => {
      const connection = new Connection(server.address);
      let attempts = 0;
      const heavy = connection.read((transaction) => {
        attempts += 1;
        return transaction.rows(
          'UNWIND range(1, 3000000) AS a WITH collect(a + 0.5) AS many RETURN size(many) AS n',
        );
      }, 60_000);
      await expect(heavy).rejects.toMatchObject({ code: 'too_large' });
      expect(attempts).toBe(1);
      await connection.close();
    });
  });
}
