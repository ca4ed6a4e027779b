/**
 * The server that tests may fill and empty. It is named by variables of its own: no test reads NEO4J_URI, which may
 * name a team's database.
 */
import type { Address } from '../connection';

/**
 * The test server's address, or a sentence that says why there is none.
 * @param prefix of the variables: a second server, of a newer version, has its own
 */
export function testAddress(
  env: Readonly<Record<string, string | undefined>> = process.env,
  prefix = 'ETIOGRAPH_TEST_NEO4J',
): Address | { missing: string } {
  const valueOf = (name: string): string | undefined => env[`${prefix}_${name}`] || undefined;
  const [uri, password, database] = [valueOf('URI'), valueOf('PASSWORD'), valueOf('DATABASE')];
  if (uri === undefined || password === undefined) {
    return {
      missing:
        valueOf('MISSING') ??
        `no test server: npm test starts one, and npm run neo4j -- start --tests prints ${prefix}_URI and the variables beside it`,
    };
  }
  return {
    uri,
    username: valueOf('USERNAME') ?? 'neo4j',
    password,
    ...(database === undefined ? {} : { database }),
  };
}
