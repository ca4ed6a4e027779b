/**
 * The process of a local server: noted in a file, so that another command can find and end it by its number.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parseJson } from '../json.mjs';
import { filesOf } from './instance.mjs';

/** Milliseconds that a server has to write everything down before it is ended at once. */
const patience = 30_000;
const lookEvery = 100;

/** @typedef {import('./instance.mjs').Instance} Instance */
/** @typedef {{ pid: number, port: number }} Running */

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether a process is the server that was noted: numbers are given anew, and no other program may be ended.
 * @param {number} pid
 * @param {string} home
 */
function isOurs(pid, home) {
  if (!isAlive(pid)) return false;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(home);
  } catch {
    // No /proc on this system: the note has to do.
    return !existsSync('/proc');
  }
}

/**
 * @param {Instance} instance
 * @returns {Running | null} Null where none runs.
 */
export function runningOf(instance) {
  const { running } = filesOf(instance);
  if (!existsSync(running)) return null;
  const noted = /** @type {Partial<Running> | undefined} */ (parseJson(readFileSync(running, 'utf8')));
  const { pid, port } = noted ?? {};
  return typeof pid === 'number' && typeof port === 'number' && isOurs(pid, instance.home)
    ? { pid, port }
    : null;
}

/**
 * @param {Instance} instance
 * @param {Running} running
 */
export function noteRunning(instance, running) {
  writeFileSync(filesOf(instance).running, `${JSON.stringify(running)}\n`);
}

/**
 * Ends the server, by its process's number.
 * @param {Instance} instance
 * @returns {Promise<boolean>} False where none ran.
 */
export async function stopInstance(instance) {
  const running = runningOf(instance);
  if (running !== null) {
    process.kill(running.pid, 'SIGTERM');
    const until = Date.now() + patience;
    while (isOurs(running.pid, instance.home)) {
      if (Date.now() > until) process.kill(running.pid, 'SIGKILL');
      await pause(lookEvery);
    }
  }
  rmSync(filesOf(instance).running, { force: true });
  return running !== null;
}
