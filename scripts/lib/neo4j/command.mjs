/**
 * `npm run neo4j -- start|stop|reset|status`: a Neo4j of one's own, without Docker and without a download page.
 */
import { parseArgs } from 'node:util';
import { root } from '../root.mjs';
import { say } from '../say.mjs';
import { UserError } from '../userError.mjs';
import { environmentOf, filesOf, instanceOf } from './instance.mjs';
import { runningOf, stopInstance } from './running.mjs';
import { resetInstance, startInstance, toolsFor } from './start.mjs';
import { releaseOf, usualVersion } from './versions.mjs';

export const usage = `Usage: npm run neo4j -- start|stop|reset|status [--version V] [--tests]

  start    starts a Neo4j on this machine and prints the variables that name it
  stop     ends it; its data stays
  reset    ends it and takes its data away
  status   tells whether it runs, and where

  --version V  ${usualVersion} where it is not told; 2026.08.1 needs Java 21 or newer
  --tests      the other server, which tests fill and empty as they like`;

/** @typedef {import('./instance.mjs').Instance} Instance */
/** @typedef {{ instance: Instance, release: import('./versions.mjs').Release }} Asked */

/** @type {Readonly<Record<string, (asked: Asked) => Promise<void>>>} */
const actions = { start, stop, reset, status };

/**
 * @param {readonly string[]} args
 * @throws {UserError}
 */
export async function neo4jCommand(args) {
  const { action, purpose, release } = read(args);
  await action({ instance: instanceOf({ root, purpose, version: release.version }), release });
}

/** @param {readonly string[]} args */
function read(args) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { version: { type: 'string' }, tests: { type: 'boolean', default: false } },
    });
    const [name = '', ...more] = positionals;
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (action === undefined || more.length > 0) throw new UserError(usage, { exitCode: 2 });
    const purpose = /** @type {'work' | 'tests'} */ (values.tests ? 'tests' : 'work');
    return { action, purpose, release: releaseOf(values.version) };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const complaint = error instanceof Error ? error.message : String(error);
    throw new UserError(`${complaint}\n\n${usage}`, { exitCode: 2 });
  }
}

/** @param {Asked} asked */
async function start({ instance, release }) {
  const tools = toolsFor(release);
  if ('missing' in tools) {
    throw new UserError(
      `${tools.missing} Neo4j ${release.version} needs both. Install what is missing, or set NEO4J_URI to a Neo4j that runs elsewhere.`,
      { exitCode: 4 },
    );
  }
  const { port, started } = await startInstance({ root, instance, release, tools });
  if (!started) say(`Neo4j ${release.version} runs already.`);
  say(`Its password is in ${filesOf(instance).password}. To use it, set:\n`);
  for (const [name, value] of Object.entries(environmentOf(instance, port))) say(`export ${name}=${value}`);
}

/** @param {Asked} asked */
async function stop({ instance }) {
  say((await stopInstance(instance)) ? 'Stopped. The data stays.' : 'No local Neo4j was running.');
}

/** @param {Asked} asked */
async function reset({ instance }) {
  await resetInstance(instance);
  say('Stopped where it ran, and its data taken away.');
}

/** @param {Asked} asked */
async function status({ instance, release }) {
  const running = runningOf(instance);
  say(
    running === null
      ? `The local Neo4j ${release.version} does not run.`
      : `Neo4j ${release.version} runs on 127.0.0.1:${running.port}, as process ${running.pid}.`,
  );
}
