/**
 * What `npm test` does: installs what is missing, then one check after the other. A check that fails does not keep the
 * others from running; only the end-to-end tests need the build.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { build, isUpToDate } from './build.mjs';
import { onStop, stopAllChildren } from './children.mjs';
import {
  closingLine,
  fromPlaywright,
  fromVitest,
  oneFailed,
  onePassed,
  skippedTitles,
  sum,
} from './counts.mjs';
import { lastLines } from './failures.mjs';
import { install } from './install.mjs';
import { readJson } from './json.mjs';
import { startTestServer } from './neo4j/forTests.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { say, step } from './say.mjs';
import { ensureStrangers } from './strangers.mjs';
import { Stopped, UserError } from './userError.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {import('./counts.mjs').VitestReport} VitestReport */
/** @typedef {import('./counts.mjs').PlaywrightReport} PlaywrightReport */

const results = join(root, 'test-results');

/** Runs all checks, prints their counts in the last line and ends the process: 0 only where none failed. */
export async function checkAll() {
  onStop(() => void stopAllChildren());
  try {
    await install(root);
    const browser = await ensureBrowser(root);
    const strangers = await ensureStrangers(root);
    rmSync(results, { recursive: true, force: true });
    mkdirSync(results, { recursive: true });
    const counts = sum([
      await command('Format (prettier)', [
        'prettier/bin/prettier.cjs',
        '--check',
        '--log-level',
        'warn',
        '.',
      ]),
      await command('Lint (eslint)', ['eslint/bin/eslint.js', '--max-warnings', '0', '.']),
      await command('Types (tsc)', ['typescript/bin/tsc', '--noEmit'], ['next/dist/bin/next', 'typegen']),
      await unit(strangers),
      ...(await buildAndE2e(browser)),
    ]);
    say(closingLine(counts));
    process.exit(counts.failed === 0 ? 0 : 1);
  } catch (error) {
    report(error);
  }
}

/**
 * A check that is one in itself.
 * @param {string} title
 * @param {readonly string[]} program From node_modules, with its arguments.
 * @param {readonly string[]} [before] A program that has to run first.
 * @returns {Promise<Counts>}
 */
function command(title, program, before) {
  return step(
    title,
    async () => {
      if (before !== undefined) await runPackage(before);
      const { ok, output } = await runPackage(program);
      if (!ok) say(lastLines(output, 60));
      return ok ? onePassed : oneFailed;
    },
    verdict,
  );
}

/** @param {Counts} counts */
function verdict({ failed }) {
  return failed === 0 ? 'passed' : 'failed';
}

/**
 * Unit and contract tests, with a Neo4j of their own where one is asked for and can be.
 * @param {Record<string, string>} strangers Where other people's libraries are.
 * @returns {Promise<Counts>}
 */
async function unit(strangers) {
  const server = await testServer(process.env);
  try {
    return await vitest({ ...strangers, ...server.env });
  } finally {
    await server.stop();
  }
}

/**
 * No server is started unasked. Without one the contract on Neo4j is one skipped test of vitest's, and counted there.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('./neo4j/forTests.mjs').TestServer>}
 */
async function testServer(env) {
  if (env.ETIOGRAPH_TEST_NEO4J === '1' || env.ETIOGRAPH_TEST_NEO4J_URI) return startTestServer(env);
  say(
    'Neo4j suites: skipped. Set ETIOGRAPH_TEST_NEO4J=1 to run the contract on a real Neo4j (Java and Maven needed).',
  );
  return { env: {}, stop: async () => undefined };
}

/**
 * @param {Record<string, string>} env
 * @returns {Promise<Counts>}
 */
function vitest(env) {
  const file = join(results, 'unit.json');
  return step(
    'Unit and contract tests (vitest)',
    async () => {
      const program = [
        'vitest/vitest.mjs',
        'run',
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ];
      const { ok, output } = await runPackage(program, env);
      const report = /** @type {VitestReport | undefined} */ (readJson(file));
      for (const title of skippedTitles(report)) say(`  skipped: ${title}`);
      return tell(fromVitest(report, ok), output);
    },
    verdict,
  );
}

/**
 * @param {{ file: string } | { missing: string }} browser
 * @returns {Promise<Counts[]>}
 */
async function buildAndE2e(browser) {
  const built = await step(
    'Build (next build)',
    async () => {
      try {
        if (!isUpToDate(root)) await build(root);
        return onePassed;
      } catch (error) {
        if (!(error instanceof UserError) || error instanceof Stopped) throw error;
        say(`${error.message}\n${error.details}`);
        return oneFailed;
      }
    },
    verdict,
  );
  if (built.failed > 0) return [built, skipped('The build failed.')];
  return [built, 'missing' in browser ? skipped(browser.missing) : await e2e(browser.file)];
}

/**
 * @param {string} browser
 * @returns {Promise<Counts>}
 */
function e2e(browser) {
  const file = join(results, 'e2e.json');
  const env = { ETIOGRAPH_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  return step(
    'End-to-end tests (playwright)',
    async () => {
      const { ok, output } = await runPackage(
        ['@playwright/test/cli.js', 'test', '--reporter=dot,json'],
        env,
      );
      return tell(fromPlaywright(/** @type {PlaywrightReport | undefined} */ (readJson(file)), ok), output);
    },
    verdict,
  );
}

/**
 * @param {string} reason
 * @returns {Counts}
 */
function skipped(reason) {
  say(`End-to-end tests: skipped. ${reason}`);
  return { passed: 0, failed: 0, skipped: 1 };
}

/**
 * @param {Counts} counts
 * @param {string} output Shown where something failed.
 * @returns {Counts}
 */
function tell(counts, output) {
  if (counts.failed > 0) say(lastLines(output, 200));
  say(`  ${closingLine(counts)}`);
  return counts;
}

/**
 * Runs a program of an installed package with this Node.js.
 * @param {readonly string[]} program
 * @param {Record<string, string>} [env]
 */
function runPackage([file = '', ...args], env = {}) {
  const path = join(root, 'node_modules', ...file.split('/'));
  return run(process.execPath, [path, ...args], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
}

/** @param {unknown} error */
function report(error) {
  if (!(error instanceof UserError)) throw error;
  console.error([error.message, error.details].filter((part) => part !== '').join('\n'));
  if (!(error instanceof Stopped)) say(closingLine(oneFailed));
  process.exit(error.exitCode);
}
