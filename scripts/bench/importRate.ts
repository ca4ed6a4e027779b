/**
 * How fast does `etiograph import` read? The whole command is timed, its start included.
 */
import { join } from 'node:path';
import { openStore } from '../../graph/store/open';
import { root } from '../lib/root.mjs';
import { run } from '../lib/run.mjs';
import { timed } from './measure';

export interface ImportRate {
  nodes: number;
  statements: number;
  seconds: number;
}

/**
 * Milliseconds that the command takes on the store that the variables name.
 * @throws {Error} with what the command printed, where it fails.
 */
export function timedImport(
  env: Readonly<Record<string, string>>,
  files: readonly string[],
): Promise<number> {
  const command = join(root, 'scripts', 'etiograph.mjs');
  const options = { cwd: root, env: { ...process.env, ...env } };
  return timed(async () => {
    const { ok, output } = await run(process.execPath, [command, 'import', ...files], options);
    if (!ok) throw new Error(`The import failed:\n${output}`);
  });
}

/**
 * Imports files into a store.
 * @throws {Error} with what the command printed, where it fails.
 */
export async function importByCommand(store: string, files: readonly string[]): Promise<ImportRate> {
  const took = await timedImport({ ETIOGRAPH_DB: store, NEO4J_URI: '' }, files);
  const opened = await openStore({ access: 'read', env: { ETIOGRAPH_DB: store } });
  const { nodes, statements } = await opened.stats({ unchecked: true, riskGroups: [] });
  await opened.close();
  return { nodes, statements, seconds: took / 1000 };
}
