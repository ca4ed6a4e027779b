/**
 * Brings node_modules to what package-lock.json asks for. npm's own scripts are left out, because SQLite's would
 * compile in silence for minutes: that step is ours, and says what it does.
 */
import { failure } from './failures.mjs';
import { forgetInstall, packagesAreInstalled } from './packages.mjs';
import { npmCommand, run } from './run.mjs';
import { say, step } from './say.mjs';
import { bindingLoads, makeBinding } from './sqliteBinding.mjs';

/** Without a network npm would try for minutes. */
const impatience = ['--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=8000'];

/**
 * @param {string} root
 * @throws {import('./userError.mjs').UserError} Where the registry, the disk or the compiler is in the way.
 */
export async function install(root) {
  if (!packagesAreInstalled(root)) await step('Installing the packages', () => installPackages(root));
  else say('Packages: installed.');
  if (!(await bindingLoads(root))) await makeBinding(root);
}

/** @param {string} root */
async function installPackages(root) {
  const [command, ...first] = npmCommand();
  const args = [
    ...first,
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--no-fund',
    '--no-audit',
    ...impatience,
  ];
  const { ok, output } = await run(command, args, { cwd: root });
  // Seen with a full disk: npm warns of files it could not write, and ends as if all were well.
  const whole = ok && !/TAR_ENTRY_ERROR|ENOSPC/.test(output) && packagesAreInstalled(root);
  if (whole) return;
  forgetInstall(root);
  throw failure('The packages could not be installed.', output, { said: 'npm' });
}
