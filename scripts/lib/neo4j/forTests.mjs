/**
 * The test servers for `npm test`: one of the line with long-term support and one of the newest, started where Java
 * and Maven are there, and ended with the tests. NEO4J_URI has no part in it.
 */
import { root } from '../root.mjs';
import { say } from '../say.mjs';
import { Stopped, UserError } from '../userError.mjs';
import { environmentOf, instanceOf, testPrefix } from './instance.mjs';
import { stopInstance } from './running.mjs';
import { startInstance, toolsFor } from './start.mjs';
import { newestVersion, releaseOf, usualVersion } from './versions.mjs';

/**
 * @typedef {object} TestServers
 * @property {Record<string, string>} env What the tests have to be told: where each server is, or why there is none.
 * @property {() => Promise<void>} stop Ends those that were started here.
 */

/** The variables of the newest one. */
export const newestPrefix = `${testPrefix}_NEWEST`;
/** Tells a test that it may start servers of its own. */
const ownServers = `${testPrefix}_OWN`;

/**
 * Starts the servers, or says why there is none: then the tests that need it say so too and are skipped.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {(version: string, prefix: string) => Promise<TestServers>} [start] Another way to start one.
 * @param {typeof startInstance} [launch] Another way to bring one up.
 * @returns {Promise<TestServers>}
 */
export async function startTestServers(
  env = process.env,
  start = (version, prefix) => startOne(version, prefix, launch),
  launch = startInstance,
) {
  if (env.ETIOGRAPH_TEST_NEO4J === '0') {
    return without(testPrefix, newestPrefix, 'ETIOGRAPH_TEST_NEO4J=0 says so.');
  }
  if (env.ETIOGRAPH_TEST_NEO4J_URI) {
    say('Neo4j for tests: the one that ETIOGRAPH_TEST_NEO4J_URI names.');
    return { env: {}, stop: async () => undefined };
  }
  const usual = await start(env.ETIOGRAPH_TEST_NEO4J_VERSION || usualVersion, testPrefix);
  const newest = await start(newestVersion, newestPrefix);
  return {
    env: { ...usual.env, ...newest.env },
    stop: async () => {
      await Promise.all([usual.stop(), newest.stop()]);
    },
  };
}

/**
 * @param {string} version
 * @param {string} prefix
 * @param {typeof startInstance} launch
 * @returns {Promise<TestServers>}
 */
async function startOne(version, prefix, launch) {
  const release = releaseOf(version);
  const tools = toolsFor(release);
  if ('missing' in tools) return skipped(version, prefix, tools.missing);
  const instance = instanceOf({ root, purpose: 'tests', version });
  try {
    const { port, started } = await launch({ root, instance, release, tools });
    const stop = async () => {
      if (started) await stopInstance(instance);
    };
    return { env: { ...environmentOf(instance, port, prefix), [ownServers]: '1' }, stop };
  } catch (error) {
    if (!(error instanceof UserError) || error instanceof Stopped) throw error;
    return skipped(version, prefix, [error.message, error.details].filter((part) => part !== '').join('\n'));
  }
}

/**
 * @param {string} version
 * @param {string} prefix
 * @param {string} reason
 * @returns {TestServers}
 */
function skipped(version, prefix, reason) {
  say(`Neo4j ${version} for tests: skipped. ${reason}`);
  return { env: { [`${prefix}_MISSING`]: reason }, stop: async () => undefined };
}

/**
 * @param {string} usual
 * @param {string} newest
 * @param {string} reason
 * @returns {TestServers}
 */
function without(usual, newest, reason) {
  say(`Neo4j for tests: skipped. ${reason}`);
  return {
    env: { [`${usual}_MISSING`]: reason, [`${newest}_MISSING`]: reason },
    stop: async () => undefined,
  };
}
