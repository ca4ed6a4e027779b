/** The Neo4j that is measured: one of its own, started where Java and Maven are there, its data gone before and after. */
import type { Address } from '../../../graph/store/neo4j/connection';
import { instanceOf, passwordOf } from '../../lib/neo4j/instance.mjs';
import { resetInstance, startInstance, toolsFor } from '../../lib/neo4j/start.mjs';
import { releaseOf } from '../../lib/neo4j/versions.mjs';
import { root } from '../../lib/root.mjs';
import { UserError } from '../../lib/userError.mjs';

export interface BenchServer {
  address: Address;
  /** The variables that a command or a server finds it by. */
  env: Record<string, string>;
}

/**
 * Does work with a server that was just started.
 * @returns a sentence that says why there is none, or null once the work is done
 */
export async function withNeo4j(work: (server: BenchServer) => Promise<void>): Promise<string | null> {
  const release = releaseOf(process.env['ETIOGRAPH_BENCH_NEO4J_VERSION']);
  const tools = toolsFor(release);
  if ('missing' in tools) return tools.missing;
  const instance = instanceOf({ root, purpose: 'bench', version: release.version });
  try {
    await resetInstance(instance);
    const { port } = await startInstance({ root, instance, release, tools });
    const address = {
      uri: `bolt://127.0.0.1:${port}`,
      username: 'neo4j',
      password: passwordOf(instance),
      database: 'neo4j',
    };
    const env = {
      NEO4J_URI: address.uri,
      NEO4J_USERNAME: address.username,
      NEO4J_PASSWORD: address.password,
      NEO4J_DATABASE: address.database,
    };
    await work({ address, env });
    return null;
  } catch (error) {
    if (error instanceof UserError) return `${error.message} ${error.details}`;
    throw error;
  } finally {
    await resetInstance(instance);
  }
}
