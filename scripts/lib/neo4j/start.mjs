/**
 * Starts a local server and waits until it answers. It goes on by itself when the command has ended.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, closeSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { failure, lastLines } from '../failures.mjs';
import { freePort } from '../ports.mjs';
import { run } from '../run.mjs';
import { step } from '../say.mjs';
import { UserError } from '../userError.mjs';
import { speaksBolt } from './bolt.mjs';
import { configuration, filesOf, isForTests, passwordOf } from './instance.mjs';
import { findJava, findMaven, whatIsMissing } from './java.mjs';
import { ensureJars } from './maven.mjs';
import { noteRunning, runningOf, stopInstance } from './running.mjs';

const patience = 180_000;
const lookEvery = 250;
const loopback = '127.0.0.1';
/** Enough for a few million claims, and little beside what else runs. */
const heap = '512m';
/** What Neo4j's own start script opens for it. */
const opened = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
];

/** A server that lives for some minutes gains nothing from the compiler's second thoughts. */
const shortLived = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** @typedef {import('./instance.mjs').Instance} Instance */
/** @typedef {import('./versions.mjs').Release} Release */
/** @typedef {{ java: string, maven: string }} Tools */

/**
 * Java and Maven for a version.
 * @param {Release} release
 * @returns {Tools | { missing: string }} `missing`: a sentence.
 */
export function toolsFor(release) {
  const java = findJava(release.java);
  const maven = findMaven();
  const missing = whatIsMissing({ java, maven }, release.java);
  return java === null || maven === null ? { missing: missing ?? '' } : { java, maven };
}

/**
 * Starts the instance, unless it runs already.
 * @param {{ root: string, instance: Instance, release: Release, tools: Tools, settings?: readonly string[] }} options
 * @returns {Promise<{ port: number, started: boolean }>} When it takes questions.
 * @throws {UserError} With what the server said where it does not come up.
 */
export async function startInstance({ root, instance, release, tools, settings = [] }) {
  const running = runningOf(instance);
  if (running !== null) return { port: running.port, started: false };
  const jars = await ensureJars({ root, version: release.version, maven: tools.maven });
  const port = await freePort(loopback, instance.wantedPort);
  const files = filesOf(instance);
  for (const file of [files.configuration, files.console]) mkdirSync(dirname(file), { recursive: true });
  writeFileSync(files.configuration, configuration(port, instance.purpose, settings));
  await setPassword(instance, tools.java, jars);
  await step(`Starting Neo4j ${release.version} on ${loopback}:${port}`, () =>
    launch(instance, port, tools.java, jars, release.main),
  );
  return { port, started: true };
}

/**
 * What the server's administration is told. One password in 64 begins with a dash, which an option does too: what
 * follows two dashes is none.
 * @param {string} password
 */
export const settingPassword = (password) => ['dbms', 'set-initial-password', '--', password];

/**
 * Sets the password, once, before the first start.
 * @param {Instance} instance
 * @param {string} java
 * @param {string} jars
 */
async function setPassword(instance, java, jars) {
  const { prepared, configuration: file } = filesOf(instance);
  if (existsSync(prepared)) return;
  const args = ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', ...settingPassword(passwordOf(instance))];
  const { ok, output } = await run(java, args, {
    cwd: instance.home,
    env: { ...process.env, NEO4J_HOME: instance.home, NEO4J_CONF: dirname(file) },
  });
  if (!ok) throw failure('The password of the local Neo4j could not be set.', output, { said: 'Neo4j' });
  writeFileSync(prepared, '');
}

/**
 * @param {Instance} instance
 * @param {number} port
 * @param {string} java
 * @param {string} jars
 * @param {string} main
 */
async function launch(instance, port, java, jars, main) {
  const { home, purpose } = instance;
  const { console: printed, log, configuration: file } = filesOf(instance);
  // What an earlier start told would be taken for this one's.
  rmSync(log, { force: true });
  const output = openSync(printed, 'w');
  const flags = [`-Xms${heap}`, `-Xmx${heap}`, ...(isForTests(purpose) ? shortLived : []), ...opened];
  const args = [...flags, '-cp', join(jars, '*'), main];
  const child = spawn(java, [...args, `--home-dir=${home}`, `--config-dir=${dirname(file)}`], {
    cwd: home,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  let over = false;
  child.once('exit', () => (over = true));
  child.once('error', () => (over = true));
  child.unref();
  if (child.pid !== undefined) noteRunning(instance, { pid: child.pid, port });
  const until = Date.now() + patience;
  while (!(await isReady(log, port))) {
    if (over || Date.now() > until) {
      await stopInstance(instance);
      const details = lastLines([printed, log].map(readFrom).join('\n'));
      throw new UserError('The local Neo4j did not start. It said:', { details });
    }
    await pause(lookEvery);
  }
}

/**
 * An open port is not ready: the database behind it comes seconds later, which the log tells.
 * @param {string} log
 * @param {number} port
 */
async function isReady(log, port) {
  return readFrom(log).includes('Started.') && (await speaksBolt(loopback, port));
}

/** @param {string} file */
function readFrom(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/**
 * Stops the instance and takes its data away. The password stays.
 * @param {Instance} instance
 */
export async function resetInstance(instance) {
  await stopInstance(instance);
  const { data, prepared } = filesOf(instance);
  rmSync(data, { recursive: true, force: true });
  rmSync(prepared, { force: true });
}
