/**
 * Runs a program to its end and keeps what it printed, in the order it came.
 */
import { isStopping, startChild, stopChild } from './children.mjs';
import { Stopped } from './userError.mjs';

/** Characters of output kept; the end matters most. */
const kept = 400_000;

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, timeout?: number }} options `timeout` in milliseconds; past it the
 *   program is ended and counts as failed.
 * @returns {Promise<{ ok: boolean, output: string }>} Never throws for a program that fails or is missing; throws
 *   `Stopped` where the user stopped.
 */
export async function run(command, args, { timeout, ...options }) {
  const child = startChild(command, args, options);
  let output = '';
  /** @param {Buffer} chunk */
  const keep = (chunk) => {
    output = (output + chunk.toString()).slice(-kept);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const timer = timeout === undefined ? undefined : setTimeout(() => void stopChild(child), timeout);
  /** @type {boolean} */
  const ok = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(false);
    });
    child.once('close', (code) => resolve(code === 0));
  });
  clearTimeout(timer);
  if (isStopping()) throw new Stopped();
  return { ok, output };
}

/**
 * The program and first arguments that run npm: the very npm that runs us, where one does.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {[command: string, ...args: string[]]}
 */
export function npmCommand(env = process.env) {
  const path = env.npm_execpath;
  return path !== undefined && /\.c?js$/.test(path) ? [process.execPath, path] : ['npm'];
}
