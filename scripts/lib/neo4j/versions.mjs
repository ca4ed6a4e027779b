/**
 * Versions of Neo4j that the local server can be: what each needs of Java and how its main class is called.
 */
import { UserError } from '../userError.mjs';

/** The line with long-term support: what a team most likely runs. */
export const usualVersion = '5.26.30';

/** The newest that tests are run on as well, where there is a Java for it. */
export const newestVersion = '2026.08.1';

/**
 * @typedef {object} Release
 * @property {string} version
 * @property {number} java The oldest Java that runs it.
 * @property {string} main
 */

/**
 * @param {string} [version] As Maven names it.
 * @returns {Release}
 * @throws {UserError} Where it is none that this program knows how to start.
 */
export function releaseOf(version = usualVersion) {
  if (/^5\.26\.\d+$/.test(version)) {
    return { version, java: 17, main: 'org.neo4j.server.CommunityEntryPoint' };
  }
  if (/^20(2[5-9]|[3-9]\d)\.\d{2}\.\d+$/.test(version)) {
    return { version, java: 21, main: 'org.neo4j.server.Neo4jCommunity' };
  }
  throw new UserError(
    `Neo4j ${version} is no version that can be started here. Use 5.26.x, for example ${usualVersion}, or one named by year and month, for example 2026.08.1.`,
    { exitCode: 2 },
  );
}
