/**
 * The programs in TypeScript that run outside the server, made into plain JavaScript once and kept: starting from the
 * sources takes a second each time. What is kept counts only while every file it was made from is as it was.
 */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** By the name of what is made of them. A thread is found beside the program that starts it. */
export const entries = {
  cli: 'scripts/cli/main.ts',
  importUpload: 'app/server/import/worker.ts',
  ask: 'app/server/asking/thread.ts',
  readThread: 'graph/formats/node/readThread.ts',
};

/** Files that decide what is made, beside the sources. */
const settings = ['tsconfig.json', 'tsconfig.base.json', 'package-lock.json', 'scripts/lib/program.mjs'];

/** Milliseconds after which what was replaced is removed: a program that runs may still load parts of it. */
const keptFor = 24 * 60 * 60 * 1000;

/** @typedef {{ folder: string, files: Record<string, string> }} Made The folder's name, and what it was made from. */

/** @param {string} path */
function stampOf(path) {
  const { size, mtimeMs } = statSync(path);
  return `${size} ${mtimeMs}`;
}

/**
 * @param {string} root
 * @returns {string} where programs are kept
 */
const home = (root) => join(root, '.cache', 'programs');

/**
 * @param {string} root
 * @returns {string | null} The folder of programs that are up to date.
 */
export function keptPrograms(root) {
  try {
    /** @type {unknown} */
    const made = JSON.parse(readFileSync(join(home(root), 'made.json'), 'utf8'));
    const { folder, files } = /** @type {Made} */ (made);
    const isSame = Object.entries(files).every(([file, stamp]) => stampOf(join(root, file)) === stamp);
    const path = join(home(root), folder);
    return isSame && statSync(join(path, 'cli.mjs')).isFile() ? path : null;
  } catch {
    return null;
  }
}

/**
 * Makes the programs anew.
 * @param {string} root
 * @returns {Promise<string>} their folder
 * @throws {Error} where nothing can be written, or the sources are broken
 */
export async function makePrograms(root) {
  const { build } = await import('esbuild');
  mkdirSync(home(root), { recursive: true });
  const work = mkdtempSync(join(home(root), 'new-'));
  try {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: entries,
      outdir: work,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      sourcemap: 'linked',
      tsconfig: 'tsconfig.json',
      metafile: true,
      logLevel: 'silent',
    });
    const files = Object.fromEntries(
      [...Object.keys(metafile.inputs), ...settings].map((file) => [file, stampOf(join(root, file))]),
    );
    const folder = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
    put(work, join(home(root), folder));
    const note = join(home(root), `${folder}-${process.pid}.json`);
    writeFileSync(note, JSON.stringify({ folder, files }));
    renameSync(note, join(home(root), 'made.json'));
    forget(root, folder);
    return join(home(root), folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * @param {string} work
 * @param {string} target where the same may have been put by another process just now
 */
function put(work, target) {
  try {
    renameSync(work, target);
  } catch (error) {
    if (statSync(target, { throwIfNoEntry: false }) === undefined) throw error;
  }
}

/**
 * @param {string} root
 * @param {string} current
 */
function forget(root, current) {
  for (const name of readdirSync(home(root))) {
    const path = join(home(root), name);
    if (name === 'made.json' || name === current) continue;
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > keptFor) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Loads a program: what is kept of it, or what is made now, or, where nothing can be made, its sources by way of tsx.
 * @template {keyof typeof entries} Name
 * @param {string} root
 * @param {Name} name
 * @returns {Promise<unknown>} its exports
 */
export async function loadProgram(root, name) {
  const folder = keptPrograms(root) ?? (await makePrograms(root).catch(() => null));
  if (folder !== null) {
    if (process.env.ETIOGRAPH_DEBUG) process.setSourceMapsEnabled(true);
    return /** @type {Promise<unknown>} */ (import(pathToFileURL(join(folder, `${name}.mjs`)).href));
  }
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: join(root, 'tsconfig.json') });
  return /** @type {Promise<unknown>} */ (import(pathToFileURL(join(root, entries[name])).href));
}
