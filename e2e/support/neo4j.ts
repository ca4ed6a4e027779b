/**
 * The Neo4j that end-to-end tests run on when `npm test` runs them a second time. It is the one for tests; what
 * NEO4J_URI names is never asked.
 */
import { emptyContent, RawDatabase, type Content } from '../../graph/store/neo4j/testing/rawDatabase';
import { testAddress } from '../../graph/store/neo4j/testing/address';

/** Whether this run is on Neo4j. */
export const isOnNeo4j = process.env['ETIOGRAPH_E2E_NEO4J'] === '1';

function address() {
  const found = testAddress();
  if ('missing' in found) throw new Error(`There is no Neo4j to test on: ${found.missing}`);
  return found;
}

/** The variables that a program finds it by. @param uri where it is reached, if not where it listens */
export function neo4jEnvironment(uri?: string): Record<string, string> {
  const { username, password, database = '', ...rest } = address();
  return {
    NEO4J_URI: uri ?? rest.uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
}

/** Where it listens. */
export function neo4jPort(): number {
  return Number(new URL(address().uri.replace(/^[a-z0-9+]+:/, 'http:')).port);
}

/** Makes this all that its one database holds. Default: nothing. */
export async function fillNeo4j(content: Content = emptyContent): Promise<void> {
  const database = new RawDatabase(address());
  await database.replace(content);
  await database.close();
}
