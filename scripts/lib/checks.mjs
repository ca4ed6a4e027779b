/**
 * What `npm test` does: installs what is missing, then one check after the other; those of the sources run beside each
 * other, while what the tests need is fetched and started. A check that fails does not keep the others from running;
 * only the end-to-end tests need the build.
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
import { startTestServers } from './neo4j/forTests.mjs';
import { testPrefix } from './neo4j/instance.mjs';
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
    rmSync(results, { recursive: true, force: true });
    mkdirSync(results, { recursive: true });
    const counts = sum(await checksWithServers(browser));
    say(closingLine(counts));
    process.exit(counts.failed === 0 ? 0 : 1);
  } catch (error) {
    report(error);
  }
}

/**
 * Format, lint and types. Lint takes as long as the other two together.
 * @returns {Promise<Counts[]>}
 */
async function checkSources() {
  // Types that Next makes of the routes: written before anyone reads the sources.
  await runPackage(['next/dist/bin/next', 'typegen']);
  const format = ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'];
  const [lint, ...others] = await Promise.all([
    command('Lint (eslint)', ['eslint/bin/eslint.js', '--max-warnings', '0', '.']),
    command('Format (prettier)', format).then(async (counts) => [
      counts,
      await command('Types (tsc)', ['typescript/bin/tsc', '--noEmit']),
    ]),
  ]);
  return [lint, ...others.flat()];
}

/**
 * A check that is one in itself.
 * @param {string} title
 * @param {readonly string[]} program From node_modules, with its arguments.
 * @returns {Promise<Counts>}
 */
function command(title, program) {
  return step(
    title,
    async () => {
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
 * All checks. Unit, contract and end-to-end tests run on Neo4j as well: without servers, the contract on them is a
 * skipped test of vitest's that says why.
 * @param {{ file: string } | { missing: string }} browser
 * @returns {Promise<Counts[]>}
 */
async function checksWithServers(browser) {
  const starting = surroundings();
  // Told where it is waited for.
  starting.catch(() => undefined);
  try {
    const sources = await checkSources();
    const { strangers, servers } = await starting;
    return [
      ...sources,
      await unit({ ...strangers, ...servers.env }),
      ...(await buildAndE2e(browser, servers.env)),
    ];
  } finally {
    await (await starting.catch(() => null))?.servers.stop();
  }
}

/** Other people's libraries, and the servers. One after the other: both have Maven bring what they need. */
async function surroundings() {
  const strangers = await ensureStrangers(root);
  return { strangers, servers: await startTestServers() };
}

/**
 * @param {Record<string, string>} env
 * @returns {Promise<Counts>}
 */
function unit(env) {
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
 * @param {Record<string, string>} servers Where the Neo4j for tests is, or why there is none.
 * @returns {Promise<Counts[]>}
 */
async function buildAndE2e(browser, servers) {
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
  if ('missing' in browser) return [built, skipped(browser.missing)];
  // Those on Neo4j wait for a server that is away most of their time.
  return [
    built,
    ...(await Promise.all([
      e2e('End-to-end tests (playwright)', browser.file, 'e2e.json'),
      e2eOnNeo4j(browser.file, servers),
    ])),
  ];
}

/**
 * The end-to-end tests that are tagged @neo4j, one after the other: the server has one database.
 * @param {string} browser
 * @param {Record<string, string>} servers
 * @returns {Promise<Counts>}
 */
async function e2eOnNeo4j(browser, servers) {
  const missing = servers[`${testPrefix}_MISSING`];
  if (missing !== undefined) return skipped(missing, 'End-to-end tests on Neo4j');
  const env = { ...servers, ETIOGRAPH_E2E_NEO4J: '1' };
  return e2e('End-to-end tests on Neo4j', browser, 'e2e-neo4j.json', ['--workers=1'], env);
}

/**
 * @param {string} title
 * @param {string} browser
 * @param {string} report The file's name.
 * @param {readonly string[]} [args]
 * @param {Record<string, string>} [more]
 * @returns {Promise<Counts>}
 */
function e2e(title, browser, report, args = [], more = {}) {
  const file = join(results, report);
  const env = { ETIOGRAPH_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file, ...more };
  return step(
    title,
    async () => {
      const { ok, output } = await runPackage(
        ['@playwright/test/cli.js', 'test', '--reporter=dot,json', ...args],
        env,
      );
      return tell(fromPlaywright(/** @type {PlaywrightReport | undefined} */ (readJson(file)), ok), output);
    },
    verdict,
  );
}

/**
 * @param {string} reason
 * @param {string} [what]
 * @returns {Counts}
 */
function skipped(reason, what = 'End-to-end tests') {
  say(`${what}: skipped. ${reason}`);
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
