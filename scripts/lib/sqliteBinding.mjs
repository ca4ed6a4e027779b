/**
 * The compiled half of better-sqlite3. A ready-made one is downloaded where that is possible; elsewhere it is compiled,
 * once, which takes one to three minutes. It belongs to one version of Node.js: with another it is made anew.
 */
import { join } from 'node:path';
import { headersFolder, installCommand, missingTools } from './compiler.mjs';
import { failure } from './failures.mjs';
import { npmCommand, run } from './run.mjs';
import { say, step } from './say.mjs';
import { UserError } from './userError.mjs';

const downloadPatience = 60_000;

/**
 * Whether SQLite answers with what is installed.
 * @param {string} root
 * @returns {Promise<boolean>}
 */
export async function bindingLoads(root) {
  const question = "new (require('better-sqlite3'))(':memory:').prepare('select 1').get()";
  return (await run(process.execPath, ['-e', question], { cwd: root })).ok;
}

/**
 * Gets the binding: by download, otherwise by compiling it.
 * @param {string} root
 * @throws {UserError} Names the command that installs what compiling needs.
 */
export async function makeBinding(root) {
  const downloaded = await step('Fetching SQLite for this machine', () => download(root));
  if (downloaded && (await bindingLoads(root))) return;

  const missing = missingTools();
  if (missing.length > 0) {
    throw new UserError(
      `SQLite has no ready-made binary that can be downloaded here, so it has to be compiled, and ${list(missing)} ` +
        `${missing.length === 1 ? 'is' : 'are'} missing. Install with: ${installCommand()}`,
    );
  }
  if (headersFolder() === null) say("  Node.js's headers are not on this machine; they are fetched too.");
  await step('There is no ready-made one for download: compiling it, once, in one to three minutes', () =>
    compile(root),
  );
  if (!(await bindingLoads(root))) {
    throw new UserError(
      'SQLite was compiled but cannot be loaded: the headers were perhaps those of another Node.js. Correct ' +
        'npm_config_nodedir where it is set, remove the folder node_modules and try again.',
    );
  }
}

/**
 * @param {string} root
 * @returns {Promise<boolean>}
 */
async function download(root) {
  const tool = join(root, 'node_modules', 'prebuild-install', 'bin.js');
  const cwd = join(root, 'node_modules', 'better-sqlite3');
  return (await run(process.execPath, [tool], { cwd, timeout: downloadPatience })).ok;
}

/** @param {string} root */
async function compile(root) {
  const [command, ...first] = npmCommand();
  const nodedir = headersFolder();
  const env = {
    ...process.env,
    npm_config_build_from_source: 'true',
    ...(nodedir === null ? {} : { npm_config_nodedir: nodedir }),
  };
  const { ok, output } = await run(command, [...first, 'rebuild', 'better-sqlite3'], { cwd: root, env });
  if (!ok) throw notCompiled(output);
}

/**
 * @param {string} output Of a compilation that failed.
 * @returns {UserError}
 */
export function notCompiled(output) {
  const what = 'SQLite could not be compiled.';
  if (/gyp ERR! find Python/.test(output)) {
    return new UserError(`${what} No Python that suits was found. Install with: ${installCommand()}`);
  }
  if (/node\.h: No such file|-headers\.tar\.gz[\s\S]*gyp ERR! configure error/.test(output)) {
    return new UserError(
      `${what} Node.js's headers (node.h) are missing and cannot be downloaded. Install Node.js from an archive of ` +
        'nodejs.org, which brings them, or set npm_config_nodedir to the folder whose include/node holds them.',
    );
  }
  return failure(what, output, { said: 'the compiler' });
}

/** @param {readonly string[]} words */
function list(words) {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
