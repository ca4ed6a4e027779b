/**
 * A Chromium for the end-to-end tests: one that is there, otherwise one that is installed for the purpose.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { which } from './compiler.mjs';
import { npmCommand, run } from './run.mjs';
import { step } from './say.mjs';

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * How it is started: without a display, asking nothing of the outside world.
 * @param {boolean} [isRoot]
 * @returns {string[]}
 */
export function browserArguments(isRoot = process.getuid?.() === 0) {
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

/**
 * @param {{ env?: NodeJS.ProcessEnv, find?: (name: string) => string | null, exists?: (file: string) => boolean }} [options]
 * @returns {string | null} The browser that ETIOGRAPH_CHROMIUM names, or one of the system's.
 */
export function systemBrowser({ env = process.env, find = which, exists = existsSync } = {}) {
  if (env.ETIOGRAPH_CHROMIUM) return exists(env.ETIOGRAPH_CHROMIUM) ? env.ETIOGRAPH_CHROMIUM : null;
  for (const name of programs) {
    const file = find(name);
    if (file !== null) return file;
  }
  return elsewhere.find((file) => exists(file)) ?? null;
}

/**
 * The browser that Playwright keeps for itself, where it was downloaded.
 * @param {string} root
 * @returns {string | null}
 */
export function playwrightBrowser(root) {
  try {
    /** @type {unknown} */
    const playwright = createRequire(join(root, 'package.json'))('playwright');
    const { chromium } = /** @type {import('playwright')} */ (playwright);
    const file = chromium.executablePath();
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
}

/**
 * Finds or installs a browser.
 * @param {string} root
 * @returns {Promise<{ file: string } | { missing: string }>} The program, or a sentence that says why there is none.
 */
export async function ensureBrowser(root) {
  const there = systemBrowser() ?? playwrightBrowser(root);
  if (there !== null) return { file: there };
  if (process.env.ETIOGRAPH_CHROMIUM) {
    return { missing: `ETIOGRAPH_CHROMIUM names ${process.env.ETIOGRAPH_CHROMIUM}, which is not there.` };
  }
  if (process.getuid?.() === 0 && which('apt-get') !== null) {
    await step('Installing a test browser (apt-get install chromium)', () => installFromSystem(root));
    const installed = systemBrowser();
    if (installed !== null) return { file: installed };
  }
  await step('Fetching a test browser (playwright install chromium)', () => installFromPlaywright(root));
  const fetched = playwrightBrowser(root);
  return fetched !== null
    ? { file: fetched }
    : {
        missing:
          'No Chromium was found, and none could be installed. Install one and set ETIOGRAPH_CHROMIUM to it.',
      };
}

/** @param {string} root */
async function installFromSystem(root) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { cwd: root, env });
  return run('apt-get', ['install', '-y', '-qq', 'chromium'], { cwd: root, env });
}

/** @param {string} root */
function installFromPlaywright(root) {
  const [command, ...first] = npmCommand();
  return run(command, [...first, 'exec', '--no', '--', 'playwright', 'install', 'chromium'], {
    cwd: root,
    timeout: 600_000,
  });
}
