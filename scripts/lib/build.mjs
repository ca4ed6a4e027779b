/**
 * The built program: made when there is none or a source has changed since. The fingerprint of the sources is written
 * into the build's folder last, so that an interrupted build is made again.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure } from './failures.mjs';
import { run } from './run.mjs';
import { say, step } from './say.mjs';
import { fingerprint } from './sources.mjs';

/**
 * Next.js's own program, run by this Node.js.
 * @param {string} root
 */
export function nextProgram(root) {
  return join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
}

/**
 * The folder of the build: the same variable that next.config.js reads.
 * @param {string} root
 */
export function buildFolder(root) {
  return join(root, process.env.ETIOGRAPH_DIST_DIR ?? '.next');
}

/**
 * Whether the build is there and made from these sources.
 * @param {string} folder
 * @param {string} sources A fingerprint.
 */
export function isBuilt(folder, sources) {
  const stamp = join(folder, 'etiograph-sources');
  return (
    existsSync(stamp) &&
    existsSync(join(folder, 'BUILD_ID')) &&
    readFileSync(stamp, 'utf8').trim() === sources
  );
}

/**
 * Whether the build is there and no source has changed since.
 * @param {string} root
 */
export function isUpToDate(root) {
  return isBuilt(buildFolder(root), fingerprint(root));
}

/**
 * Builds where needed.
 * @param {string} root
 * @throws {import('./userError.mjs').UserError} With the end of the compiler's output.
 */
export async function ensureBuild(root) {
  if (isUpToDate(root)) say('Build: up to date.');
  else await step('Building the pages (once after each change)', () => build(root));
}

/**
 * Builds. The fingerprint is taken before: a source that changes meanwhile makes the build out of date.
 * @param {string} root
 * @throws {import('./userError.mjs').UserError}
 */
export async function build(root) {
  const sources = fingerprint(root);
  const stamp = join(buildFolder(root), 'etiograph-sources');
  rmSync(stamp, { force: true });
  const env = {
    ...process.env,
    NODE_ENV: /** @type {const} */ ('production'),
    NEXT_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  };
  const { ok, output } = await run(process.execPath, [nextProgram(root), 'build'], { cwd: root, env });
  if (!ok) throw failure('The pages could not be built.', output, { said: 'the compiler' });
  writeFileSync(stamp, `${sources}\n`);
}
