/**
 * Starts the program as a server and waits until it answers. Used by `npm start`, `npm run dev`, the end-to-end tests
 * and the benchmarks.
 */
import { request } from 'node:http';
import { nextProgram } from './build.mjs';
import { isStopping, startChild, stopChild } from './children.mjs';
import { lastLines } from './failures.mjs';
import { parseJson } from './json.mjs';
import { addressOf } from './ports.mjs';
import { Stopped, UserError } from './userError.mjs';

const patience = 120_000;
const pause = 100;

/**
 * @typedef {object} Server
 * @property {string} url Without a slash at the end.
 * @property {number | undefined} pid
 * @property {() => Promise<void>} stop Ends it and all that it started.
 * @property {Promise<number | null>} ended Its exit code, when it ends by itself or is stopped.
 */

/**
 * @param {{ root: string, host: string, port: number, mode: 'built' | 'hot reload', env: Record<string, string>, quiet?: boolean }} options
 *   `env`: added to ours; `quiet`: what the server prints after its start is not passed on.
 * @returns {Promise<Server>} When /api/health answers 200.
 * @throws {UserError} With what /api/health said, or with what the server printed where it did not come up.
 */
export async function startServer({ root, host, port, mode, env, quiet = false }) {
  const command = mode === 'built' ? 'start' : 'dev';
  const child = startChild(process.execPath, [nextProgram(root), command, '-H', host, '-p', String(port)], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  let printed = '';
  let ready = false;
  /** @param {Buffer} chunk */
  const keep = (chunk) => {
    if (!ready) printed += chunk.toString();
    else if (!quiet) process.stdout.write(chunk);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => {
    child.once('close', (code) => resolve(code));
    child.once('error', () => resolve(1));
  });
  let over = false;
  void ended.then(() => (over = true));

  const url = addressOf(host, port);
  const health = await waitForHealth(url, () => over);
  if (isStopping()) throw new Stopped();
  if (health.status !== 200) {
    await stopChild(child);
    throw new UserError(complaint(health), {
      details: health.detail === null ? lastLines(printed) : '',
      exitCode: 4,
    });
  }
  ready = true;
  return { url, pid: child.pid, stop: () => stopChild(child), ended };
}

/** @typedef {{ status: number, detail: string | null }} Health `status` 0: no answer. */

/**
 * @param {Health} health
 */
function complaint({ status, detail }) {
  if (detail !== null) return `The store cannot be used. ${detail}`;
  return status === 0
    ? 'The server did not start. It said:'
    : `The server started but answers ${status} at /api/health. It said:`;
}

/**
 * @param {string} url
 * @param {() => boolean} isOver
 * @returns {Promise<Health>}
 */
async function waitForHealth(url, isOver) {
  const end = Date.now() + patience;
  /** @type {Health} */
  let last = { status: 0, detail: null };
  while (Date.now() < end && !isOver() && !isStopping()) {
    last = await askHealth(url);
    if (last.status !== 0) return last;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return last;
}

/**
 * Asks as a loopback name whatever the address is: other names are refused.
 * @param {string} url
 * @returns {Promise<Health>}
 */
function askHealth(url) {
  return new Promise((resolve) => {
    const asked = request(
      `${url}/api/health`,
      { headers: { host: 'localhost' }, timeout: patience, agent: false },
      (response) => {
        let body = '';
        response.on('data', (chunk) => (body += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, detail: detailOf(body) }));
      },
    );
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve({ status: 0, detail: null }));
    asked.end();
  });
}

/**
 * @param {string} body
 * @returns {string | null} The detail of a problem+json answer.
 */
export function detailOf(body) {
  const problem = parseJson(body);
  if (typeof problem !== 'object' || problem === null || !('detail' in problem)) return null;
  return typeof problem.detail === 'string' ? problem.detail : null;
}
