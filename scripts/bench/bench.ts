/**
 * What both benchmarks begin and end with: the machine, an up-to-date build, a folder that goes again.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from '../lib/build.mjs';
import { onStop, stopAllChildren } from '../lib/children.mjs';
import { root } from '../lib/root.mjs';
import { machine } from './machine';

/** Runs the work in a temporary folder. Ctrl+C stops everything that was started. */
export async function bench(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'etiograph-bench-'));
  const clean = (): Promise<void> => rm(folder, { recursive: true, force: true });
  onStop(
    () =>
      void stopAllChildren()
        .then(clean)
        .then(() => process.exit(130)),
  );
  try {
    await ensureBuild(root);
    console.log(machine());
    await work(folder);
  } finally {
    await clean();
  }
}
