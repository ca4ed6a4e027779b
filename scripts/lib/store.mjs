/**
 * The embedded store's file: where it is, and its first filling with the sample graph. It is filled under another name
 * and put in place whole, so that a start that was interrupted leaves no half-filled store behind.
 */
import { existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { failure } from './failures.mjs';
import { run } from './run.mjs';
import { say, step } from './say.mjs';
import { UserError } from './userError.mjs';

/**
 * @param {string} root
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string} An absolute path; a relative one in ETIOGRAPH_DB starts at the root.
 */
export function storeFile(root, env = process.env) {
  return resolve(root, env.ETIOGRAPH_DB || join('.data', 'etiograph.sqlite'));
}

/**
 * Creates the store with the sample where there is none yet; one that exists is never touched. A Neo4j is a team's:
 * nothing is written to it unasked, and the server says what to do where it is empty.
 * @param {string} root
 * @throws {UserError} Where it cannot be written.
 */
export async function ensureStore(root) {
  if (process.env.NEO4J_URI) return tellDatabase(root);
  const file = storeFile(root);
  if (existsSync(file)) return say(`Store: ${shown(root, file)}.`);
  await step(`Creating the store ${shown(root, file)} with the sample graph`, () => createStore(root, file));
}

/**
 * Says whose the database is: how another program's is going to be read, or what its own mapping is called. Where it
 * cannot be asked, the server says why in a moment.
 * @param {string} root
 */
async function tellDatabase(root) {
  say('Store: the Neo4j that NEO4J_URI names.');
  const mapping = process.env.ETIOGRAPH_MAPPING;
  const args = [join(root, 'scripts', 'etiograph.mjs'), 'inspect', '--foreign-only'];
  const { ok, output } = await run(process.execPath, args, { cwd: root });
  if (!ok || output.trim() === '') return;
  if (!mapping) return say(`\n${output.trimEnd()}\n`);
  say(`It holds another program’s data, read through the mapping ${mapping} and never altered.`);
}

/**
 * Creates a store file with the sample in it. With another engine configured, it is still a file that is made.
 * @param {string} root
 * @param {string} file
 * @throws {UserError} With the sentence of the command that failed.
 */
export async function createStore(root, file) {
  const unfinished = `${file}.${process.pid}.new`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    await fill(root, unfinished);
    putInPlace(unfinished, file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const output = error instanceof Error ? error.message : String(error);
    throw failure(`The store ${file} could not be created.`, output, { said: 'the system', exitCode: 4 });
  } finally {
    for (const ending of ['', '-wal', '-shm']) rmSync(unfinished + ending, { force: true });
  }
}

/**
 * @param {string} root
 * @param {string} file
 */
async function fill(root, file) {
  const { NEO4J_URI, ...env } = process.env;
  const args = [join(root, 'scripts', 'etiograph.mjs'), 'init', '--sample'];
  const { ok, output } = await run(process.execPath, args, {
    cwd: root,
    env: { ...env, ETIOGRAPH_DB: file },
  });
  // With a journal beside it, the file alone would not be the whole store.
  const whole = ok && (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0;
  if (!whole) throw failure('The store could not be created.', output, { said: 'the command', exitCode: 4 });
}

/**
 * Gives the file its name, unless another start was first: then theirs stays.
 * @param {string} unfinished
 * @param {string} file
 */
function putInPlace(unfinished, file) {
  try {
    linkSync(unfinished, file);
  } catch {
    // It exists already, or this file system has no links.
    if (!existsSync(file)) renameSync(unfinished, file);
  }
}

/**
 * @param {string} root
 * @param {string} file
 */
function shown(root, file) {
  const inside = relative(root, file);
  return inside.startsWith('..') ? file : inside;
}
