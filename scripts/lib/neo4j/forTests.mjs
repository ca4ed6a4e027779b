/**
 * The test server for `npm test`: started where Java and Maven are there, unless the variables name one already, and
 * ended with the tests.
 */
import { root } from '../root.mjs';
import { say } from '../say.mjs';
import { Stopped, UserError } from '../userError.mjs';
import { environmentOf, instanceOf } from './instance.mjs';
import { stopInstance } from './running.mjs';
import { startInstance, toolsFor } from './start.mjs';
import { releaseOf } from './versions.mjs';

/**
 * @typedef {object} TestServer
 * @property {Record<string, string>} env What the tests have to be told; nothing where there is no server.
 * @property {() => Promise<void>} stop Ends it where it was started here.
 */

const noServer = { env: {}, stop: async () => undefined };

/**
 * Starts the server, or says why there is none: then the tests that need it say so too and are skipped.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<TestServer>}
 */
export async function startTestServer(env = process.env) {
  if (env.ETIOGRAPH_TEST_NEO4J_URI) {
    say('Neo4j for tests: the one that ETIOGRAPH_TEST_NEO4J_URI names.');
    return noServer;
  }
  const release = releaseOf(env.ETIOGRAPH_TEST_NEO4J_VERSION || undefined);
  const tools = toolsFor(release);
  if ('missing' in tools) return without(tools.missing);
  const instance = instanceOf({ root, purpose: 'tests', version: release.version });
  try {
    const { port, started } = await startInstance({ root, instance, release, tools });
    const stop = async () => {
      if (started) await stopInstance(instance);
    };
    return { env: environmentOf(instance, port), stop };
  } catch (error) {
    if (!(error instanceof UserError) || error instanceof Stopped) throw error;
    return without([error.message, error.details].filter((part) => part !== '').join('\n'));
  }
}

/** @param {string} reason */
function without(reason) {
  say(`Neo4j for tests: skipped. ${reason}`);
  return noServer;
}
