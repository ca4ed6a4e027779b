/**
 * What `npm start` and `npm run dev` do, step by step, and how they end.
 */
import { randomBytes } from 'node:crypto';
import { ensureBuild } from './build.mjs';
import { isStopping, onStop, stopAllChildren } from './children.mjs';
import { install } from './install.mjs';
import { freePort, isLoopback, parsePort } from './ports.mjs';
import { root } from './root.mjs';
import { say } from './say.mjs';
import { startServer } from './server.mjs';
import { ensureStore, storeFile } from './store.mjs';
import { Stopped, UserError } from './userError.mjs';

/** Exit codes of a server that a signal ended: Ctrl+C, SIGTERM. */
const bySignal = [130, 143];

/**
 * Prepares and serves until stopped. Ends the process.
 * @param {'built' | 'hot reload'} mode
 */
export async function launch(mode) {
  onStop(() => {
    say('\nStopping …');
    void stopAllChildren();
  });
  try {
    say(`Etiograph, on Node.js ${process.versions.node}`);
    const host = process.env.HOST || '127.0.0.1';
    const wanted = parsePort(process.env.PORT);
    // Asked again before serving; asked here so that a wrong HOST is told before minutes of work.
    await freePort(host, wanted);
    await install(root);
    if (mode === 'built') await ensureBuild(root);
    await ensureStore(root);
    const code = await serve(mode, host, wanted);
    if (isStopping() || (code !== null && bySignal.includes(code))) finish(0, 'Stopped.');
    else finish(1, `The server ended by itself, with code ${code}.`);
  } catch (error) {
    report(error);
  }
}

/**
 * @param {'built' | 'hot reload'} mode
 * @param {string} host
 * @param {number} wanted
 * @returns {Promise<number | null>} The server's exit code, when it has ended.
 */
async function serve(mode, host, wanted) {
  const port = await freePort(host, wanted);
  if (wanted !== 0 && port !== wanted) say(`Port ${wanted} is taken; using port ${port}.`);
  const token = writeToken(host);
  const env = { ETIOGRAPH_DB: storeFile(root), ...(token === null ? {} : { ETIOGRAPH_TOKEN: token }) };
  const server = await startServer({ root, host, port, mode, env });
  for (const line of greeting(server.url, host, token)) say(line);
  return server.ended;
}

/**
 * @param {string} host
 * @returns {string | null} A token made for this start, on loopback only; null where the user's own or none counts.
 */
function writeToken(host) {
  return isLoopback(host) && !process.env.ETIOGRAPH_TOKEN ? randomBytes(24).toString('base64url') : null;
}

/**
 * The lines that tell where the program is to be seen.
 * @param {string} url
 * @param {string} host
 * @param {string | null} token
 * @returns {string[]}
 */
export function greeting(url, host, token) {
  const lines = ['', `Etiograph is at ${url}`];
  if (token !== null) lines.push(`To import files from the page as well, open ${url}/#token=${token}`);
  if (!isLoopback(host)) {
    lines.push('Other machines reach it by the name in HOST and those in ETIOGRAPH_HOSTS.');
    if (!process.env.ETIOGRAPH_TOKEN)
      lines.push('Writing over HTTP is off: set ETIOGRAPH_TOKEN to permit it.');
  }
  return [...lines, 'Stop it with Ctrl+C.'];
}

/** @param {unknown} error */
function report(error) {
  if (error instanceof Stopped) return finish(error.exitCode, error.message);
  if (!(error instanceof UserError)) throw error;
  finish(error.exitCode, [error.message, error.details].filter((part) => part !== '').join('\n'));
}

/**
 * @param {number} code
 * @param {string} message
 */
function finish(code, message) {
  if (code === 0) say(message);
  else console.error(message);
  process.exit(code);
}
