/**
 * An import that is killed in its middle, by command and as a server runs it: nothing of it is seen or left, and it can
 * be run again. A pipe that gives half of the claims and then nothing holds it there.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { GraphError } from '../../graph/model';
import { openSqlite } from '../../graph/store/sqlite/store';

const folder = mkdtempSync(join(tmpdir(), 'etiograph-killed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const script = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

const heading = 'id\tsubject\tpredicate\tobject\n';
const claims = (from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, at) => `e${from + at}\tDOID:${from + at}\tbiolink:causes\tDOID:1\n`,
  ).join('');

interface Room {
  db: string;
  pipe: string;
  args: { command: string[]; upload: string[] };
}

function room(name: string): Room {
  const at = join(folder, name);
  mkdirSync(join(at, '1'), { recursive: true });
  const pipe = join(at, '1', 'g_edges.tsv');
  execFileSync('mkfifo', [pipe]);
  const order = JSON.stringify({ folder: at, files: ['1/g_edges.tsv'], dataset: 'g', dryRun: false });
  return {
    db: join(at, 'store.sqlite'),
    pipe,
    args: {
      command: [script('etiograph.mjs'), 'import', pipe, '--dataset', 'g'],
      upload: [script('importUpload.mjs'), order],
    },
  };
}

const start = ({ db, args }: Room, how: keyof Room['args']): ChildProcess =>
  spawn(process.execPath, args[how], {
    env: { ...process.env, ETIOGRAPH_DB: db },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

/** Ends when another process holds the right to write. */
async function untilWriting(db: string): Promise<void> {
  const store = await openSqlite({ file: db, access: 'write' });
  try {
    for (;;) {
      try {
        await (await store.startImport({ name: 'probe' })).abort();
      } catch (error) {
        if (error instanceof GraphError && error.code === 'conflict') return;
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    await store.close();
  }
}

async function contents(db: string) {
  const store = await openSqlite({ file: db, access: 'read' });
  try {
    const { nodes, statements } = await store.stats({ unchecked: true, riskGroups: [] });
    const datasets = (await store.datasets()).map(({ name }) => name);
    return { nodes, statements, datasets, ok: (await store.check()).ok };
  } finally {
    await store.close();
  }
}

describe.skipIf(process.platform === 'win32')('an import that is killed', () => {
  it.each(['command', 'upload'] as const)('leaves nothing and can be run again (%s)', async (how) => {
    const place = room(how);
    // A store, so that what is left can be looked at.
    await (await openSqlite({ file: place.db, access: 'write' })).close();
    const killed = start(place, how);
    // For reading as well, so that it opens whether the other end is there or not.
    const feed = await open(place.pipe, 'r+');
    await feed.writeFile(heading + claims(0, 12_000));
    await untilWriting(place.db);
    killed.kill('SIGKILL');
    expect((await once(killed, 'exit'))[1]).toBe('SIGKILL');
    await feed.close();
    expect(await contents(place.db)).toEqual({ nodes: 0, statements: 0, datasets: [], ok: true });

    rmSync(place.pipe);
    writeFileSync(place.pipe, heading + claims(0, 100));
    const again = start(place, how);
    expect((await once(again, 'exit'))[0]).toBe(0);
    expect(await contents(place.db)).toEqual({ nodes: 100, statements: 100, datasets: ['g'], ok: true });
  });
});
