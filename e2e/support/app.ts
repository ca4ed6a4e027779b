/**
 * A running copy of the built program with a store and a token of its own, on loopback. Tests that change the store,
 * or need another one, start their own with the fixture `startOwnApp`. On Neo4j all have the one database in turn: who
 * starts one empties it, and who stops its own puts the sample back.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/lib/ports.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { run } from '../../scripts/lib/run.mjs';
import { startServer } from '../../scripts/lib/server.mjs';
import type { Content } from '../../graph/store/neo4j/testing/rawDatabase';
import { createStore } from '../../scripts/lib/store.mjs';
import { fillNeo4j, isOnNeo4j, neo4jEnvironment } from './neo4j';

export interface App {
  /** Without a slash at the end. */
  url: string;
  /** Permits writing. */
  token: string;
  /** The store's file. */
  store: string;
  stop: () => Promise<void>;
}

export interface AppOptions {
  /** Whether the store begins with the sample graph. Default: yes, unless files are given. */
  sample?: boolean;
  /** Files to import before the start, by the command `etiograph import`. */
  files?: readonly string[];
  /** What another program has put into the Neo4j that tests run on, in place of a store. */
  foreign?: Content;
  /** Further environment variables of the server. */
  env?: Readonly<Record<string, string>>;
}

const host = '127.0.0.1';

/** Starts one. It answers when this returns. */
export async function startApp({
  files = [],
  sample = files.length === 0,
  foreign,
  env = {},
}: AppOptions = {}): Promise<App> {
  const folder = await mkdtemp(join(tmpdir(), 'etiograph-e2e-'));
  const store = join(folder, 'etiograph.sqlite');
  const token = randomBytes(16).toString('hex');
  try {
    if (foreign === undefined) await fill(store, sample, files);
    else await fillNeo4j(foreign);
    const port = await freePort(host, 0);
    const server = await startServer({
      root,
      host,
      port,
      mode: 'built',
      quiet: true,
      env: { ETIOGRAPH_DB: store, ETIOGRAPH_TOKEN: token, ...engineEnvironment(), ...env },
    });
    const stop = async (): Promise<void> => {
      await server.stop();
      if (isOnNeo4j) await fill(store, true, []);
      await rm(folder, { recursive: true, force: true });
    };
    return { url: server.url, token, store, stop };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Never the team's: none, or the one for tests. */
const engineEnvironment = (): Record<string, string> => (isOnNeo4j ? neo4jEnvironment() : { NEO4J_URI: '' });

async function fill(store: string, sample: boolean, files: readonly string[]): Promise<void> {
  if (isOnNeo4j) await fillNeo4j();
  if (sample && isOnNeo4j) await etiograph(store, ['init', '--sample']);
  else if (sample) await createStore(root, store);
  else if (files.length === 0) await etiograph(store, ['init']);
  if (files.length > 0) await etiograph(store, ['import', ...files]);
}

/** Runs the command `etiograph` on a store and gives back what it printed. Fails where the command fails. */
export async function etiograph(store: string, args: readonly string[]): Promise<string> {
  const env = { ...process.env, ...engineEnvironment() };
  const command = join(root, 'scripts', 'etiograph.mjs');
  const { ok, output } = await run(process.execPath, [command, ...args], {
    cwd: root,
    env: { ...env, ETIOGRAPH_DB: store },
  });
  if (!ok) throw new Error(`etiograph ${args.join(' ')} failed:\n${output}`);
  return output;
}
