/**
 * Every program that the commands start goes through here, so that none outlives them: Ctrl+C or a signal to one
 * process or to the whole group ends all, at the latest after `patience`.
 */
import { spawn } from 'node:child_process';
import { Stopped } from './userError.mjs';
import { processTree, signalAll } from './processTree.mjs';

const patience = 7_000;
const lookAtParent = 500;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let stopping = false;

/** Whether the user asked to stop. */
export function isStopping() {
  return stopping;
}

/**
 * Starts a program without standard input; its output comes through pipes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {import('node:child_process').ChildProcess}
 */
export function startChild(command, args, { cwd, env = process.env }) {
  if (stopping) throw new Stopped();
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  child.once('close', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Ends a program and all that it started: asks first, insists after `patience`.
 * @param {import('node:child_process').ChildProcess} child
 */
export async function stopChild(child) {
  const { pid } = child;
  if (pid === undefined || !running.has(child)) return;
  // "close" comes when the last process that holds its output is gone, not only the first.
  const ended = new Promise((resolve) => child.once('close', resolve));
  const tree = processTree(pid);
  signalAll(tree, 'SIGTERM');
  const insist = setTimeout(() => signalAll([...tree, ...processTree(pid)], 'SIGKILL'), patience);
  await ended;
  clearTimeout(insist);
}

/** Ends every program. */
export async function stopAllChildren() {
  stopping = true;
  await Promise.all([...running].map(stopChild));
}

/**
 * Calls back once, at the first of Ctrl+C, SIGTERM, a closed terminal, or the end of the npm that started us: asked to
 * end, npm ends its shell and leaves what that shell runs. Further signals change nothing: a terminal sends Ctrl+C to
 * the whole group and npm passes it on once more.
 * @param {() => void} handler
 */
export function onStop(handler) {
  let told = false;
  const tell = () => {
    if (told) return;
    told = true;
    clearInterval(watch);
    handler();
  };
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event !== undefined && process.ppid !== parent) tell();
  }, lookAtParent);
  watch.unref();
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, tell);
}
