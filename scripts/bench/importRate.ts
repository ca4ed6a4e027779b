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
 * Imports files into a store.
 * @throws {Error} with what the command printed, where it fails.
 */
export async function importByCommand(store: string, files: readonly string[]): Promise<ImportRate> {
  const { NEO4J_URI, ...env } = process.env;
  const options = { cwd: root, env: { ...env, ETIOGRAPH_DB: store } };
  const command = join(root, 'scripts', 'etiograph.mjs');
  const took = await timed(async () => {
    const { ok, output } = await run(process.execPath, [command, 'import', ...files], options);
    if (!ok) throw new Error(`The import failed:\n${output}`);
  });
  const opened = await openStore({ access: 'read', env: { ETIOGRAPH_DB: store } });
  const { nodes, statements } = await opened.stats({ unchecked: true, riskGroups: [] });
  await opened.close();
  return { nodes, statements, seconds: took / 1000 };
}
