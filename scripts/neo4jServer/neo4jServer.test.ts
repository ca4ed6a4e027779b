/**
 * What only a Neo4j of one's own can show, which may be stopped, killed and set up otherwise. One file, since there is
 * one such server. The contract has another (graph/store/neo4j/neo4j.contract.test.ts).
 */
import { afterAll, describe, it, vi } from 'vitest';
import { exportsOnServer } from './exports.server';
import { faultsOfServer } from './faults.server';
import { foreignOnServer } from './foreign.server';
import { noServer, OwnServer } from './ownServer';

/** Starting a server takes long on a busy machine. */
const patience = 300_000;
vi.setConfig({ testTimeout: patience, hookTimeout: patience });

if (noServer !== null) {
  describe('a Neo4j of one’s own', () => {
    it.skip(`loads exports, is killed and comes back (${noServer})`, () => undefined);
  });
} else {
  const server = new OwnServer();
  afterAll(() => server.stop());
  exportsOnServer(server);
  foreignOnServer(server);
  describe('a server’s faults', () => faultsOfServer(server));
}
