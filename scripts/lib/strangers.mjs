/**
 * Other people's libraries that read our exports in the tests: Python packages in a virtual environment, and the
 * Gephi toolkit. What cannot be had here is skipped, with the reason.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { which } from './compiler.mjs';
import { lastLines } from './failures.mjs';
import { run } from './run.mjs';
import { step } from './say.mjs';

/** Milliseconds for an installation; past it the machine is taken to have no way to the registry. */
const patience = 600_000;
const gephi = { group: 'org.gephi', artifact: 'gephi-toolkit', version: '0.10.0', classifier: 'all' };

/**
 * @typedef {{ file: string } | { missing: string }} Found A program or library, or a sentence that says why there is none.
 */

/**
 * Finds or installs both.
 * @param {string} root
 * @returns {Promise<Record<string, string>>} Environment for the tests: where each is, or why it is not.
 */
export async function ensureStrangers(root) {
  const python = await ensurePython(root);
  const jar = await ensureGephi(root);
  return {
    ...('file' in python ? { ETIOGRAPH_PYTHON: python.file } : { ETIOGRAPH_PYTHON_MISSING: python.missing }),
    ...('file' in jar ? { ETIOGRAPH_GEPHI: jar.file } : { ETIOGRAPH_GEPHI_MISSING: jar.missing }),
  };
}

/**
 * A Python with the packages of requirements.txt, in .cache.
 * @param {string} root
 * @returns {Promise<Found>}
 */
async function ensurePython(root) {
  const wanted = join(root, 'scripts', 'strangers', 'requirements.txt');
  const hash = createHash('sha256').update(readFileSync(wanted)).digest('hex').slice(0, 12);
  const folder = join(root, '.cache', 'strangers');
  const file = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const stamp = join(folder, hash);
  if (existsSync(stamp)) return { file };
  const python = which('python3');
  if (python === null) return { missing: 'Python 3 is not installed.' };
  /** @type {Found} */
  let found = { missing: '' };
  await step('Installing Python packages that read our exports (pip)', async () => {
    rmSync(folder, { recursive: true, force: true });
    const made = await run(python, ['-m', 'venv', folder], { cwd: root, timeout: patience });
    if (!made.ok) {
      found = { missing: `Python made no virtual environment: ${reasonOf(made.output)}` };
      return;
    }
    const args = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', wanted];
    const installed = await run(file, args, { cwd: root, timeout: patience });
    if (!installed.ok) {
      found = { missing: `pip could not install ${wanted}: ${reasonOf(installed.output)}` };
      return;
    }
    writeFileSync(stamp, '');
    found = { file };
  });
  return found;
}

/**
 * The Gephi toolkit, from the local Maven repository.
 * @param {string} root
 * @returns {Promise<Found>}
 */
async function ensureGephi(root) {
  const { group, artifact, version, classifier } = gephi;
  if (which('java') === null) return { missing: 'Java is not installed.' };
  const folder = join(homedir(), '.m2', 'repository', ...group.split('.'), artifact, version);
  const file = join(folder, `${artifact}-${version}-${classifier}.jar`);
  if (existsSync(file)) return { file };
  if (which('mvn') === null) return { missing: 'Maven is not installed.' };
  const coordinates = `${group}:${artifact}:${version}:jar:${classifier}`;
  /** @type {Found} */
  let found = { missing: '' };
  await step('Fetching the Gephi toolkit (Maven)', async () => {
    const args = ['-q', '-B', 'dependency:get', `-Dartifact=${coordinates}`, '-Dtransitive=false'];
    const { ok, output } = await run('mvn', args, { cwd: root, timeout: patience });
    found =
      ok && existsSync(file)
        ? { file }
        : { missing: `Maven did not bring ${coordinates}: ${reasonOf(output)}` };
  });
  return found;
}

/** @param {string} output */
const reasonOf = (output) => lastLines(output, 1).trim() || 'it ended without a word.';
