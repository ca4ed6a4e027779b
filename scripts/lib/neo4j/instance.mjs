/**
 * A local server's place: its folder, its port and what it is told by its configuration. Those for different purposes
 * never meet.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Ports from which a free one is looked for. */
const ports = { work: 7687, tests: 17_687, faults: 27_687, bench: 37_687 };

/** What the variables of a test server begin with. */
export const testPrefix = 'ETIOGRAPH_TEST_NEO4J';

/**
 * One to work with, one that tests fill and empty as they like, one that tests stop, kill and set up anew, and one that
 * is measured.
 * @typedef {'work' | 'tests' | 'faults' | 'bench'} Purpose
 */

/**
 * @typedef {object} Instance
 * @property {Purpose} purpose
 * @property {string} folder What all versions share: the password.
 * @property {string} home Neo4j's own folder, one for each version: a newer one changes the files of an older one.
 * @property {number} wantedPort
 */

/**
 * @param {{ root: string, purpose: Purpose, version: string }} options
 * @returns {Instance}
 */
export function instanceOf({ root, purpose, version }) {
  const folder = purpose === 'work' ? join(root, '.data', 'neo4j') : join(root, '.cache', `neo4j-${purpose}`);
  return { purpose, folder, home: join(folder, version), wantedPort: ports[purpose] };
}

/** @param {Instance} instance */
export const filesOf = ({ folder, home }) => ({
  password: join(folder, 'password'),
  /** Which process runs, and where it listens. */
  running: join(home, 'running.json'),
  /** What Java prints, and what Neo4j tells; both of the last start. */
  console: join(home, 'logs', 'console.log'),
  log: join(home, 'logs', 'neo4j.log'),
  configuration: join(home, 'conf', 'neo4j.conf'),
  /** Made once the password is set. */
  prepared: join(home, 'prepared'),
  data: join(home, 'data'),
});

/**
 * The instance's password, made where there is none. Only this user can read its file.
 * @param {Instance} instance
 * @returns {string}
 */
export function passwordOf(instance) {
  const file = filesOf(instance).password;
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const password = randomBytes(18).toString('base64url');
  mkdirSync(instance.folder, { recursive: true });
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

/** Tests swap the whole content every moment, which is no reason to plan every query anew. */
const forTests = ['dbms.cypher.min_replan_interval=1h'];

/** @param {Purpose} purpose */
export const isForTests = (purpose) => purpose === 'tests' || purpose === 'faults';

/**
 * Bolt on loopback and nothing else; small logs, since this is no production.
 * @param {number} port
 * @param {Purpose} [purpose]
 * @param {readonly string[]} [more] Further settings.
 */
export function configuration(port, purpose = 'work', more = []) {
  return [
    'server.default_listen_address=127.0.0.1',
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.bolt.tls_level=DISABLED',
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=128m',
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.size=16m',
    ...(isForTests(purpose) ? forTests : []),
    ...more,
    '',
  ].join('\n');
}

/**
 * What a program has to be told to use the server: the variables that a team's server is named by, or, for tests,
 * variables of their own, so that no test can ever touch what NEO4J_URI names.
 * @param {Instance} instance
 * @param {number} port
 * @param {string} [prefix]
 * @returns {Record<string, string>}
 */
export function environmentOf(instance, port, prefix = instance.purpose === 'work' ? 'NEO4J' : testPrefix) {
  return {
    [`${prefix}_URI`]: `bolt://127.0.0.1:${port}`,
    [`${prefix}_USERNAME`]: 'neo4j',
    [`${prefix}_PASSWORD`]: passwordOf(instance),
    [`${prefix}_DATABASE`]: 'neo4j',
  };
}
