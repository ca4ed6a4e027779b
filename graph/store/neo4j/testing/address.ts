/**
 * The server that tests may fill and empty. It is named by variables of its own: no test reads NEO4J_URI, which may
 * name a team's database.
 */
import type { Address } from '../connection';

/** The test server's address, or a sentence that says why there is none. */
export function testAddress(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Address | { missing: string } {
  const uri = env['ETIOGRAPH_TEST_NEO4J_URI'];
  const password = env['ETIOGRAPH_TEST_NEO4J_PASSWORD'];
  if (uri === undefined || uri === '' || password === undefined || password === '') {
    return {
      missing:
        'no test server: npm run neo4j -- start --tests prints ETIOGRAPH_TEST_NEO4J_URI and the variables beside it',
    };
  }
  const database = env['ETIOGRAPH_TEST_NEO4J_DATABASE'];
  return {
    uri,
    username: env['ETIOGRAPH_TEST_NEO4J_USERNAME'] ?? 'neo4j',
    password,
    ...(database === undefined || database === '' ? {} : { database }),
  };
}
