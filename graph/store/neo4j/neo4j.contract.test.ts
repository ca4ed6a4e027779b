/**
 * The contract on a real Neo4j, the one that tests have to themselves, and what only a server can be asked. One file,
 * since the server has one database and test files run beside each other.
 */
import { afterAll, describe, it, vi } from 'vitest';
import { runStoreContract } from '../contract/contract';
import { foreignContract } from './foreign/testing/foreign.contract';
import { ForeignRooms } from './foreign/testing/foreignRooms';
import { untouchedContract } from './foreign/testing/untouched.contract';
import { testAddress } from './testing/address';
import { faultsOnServer } from './testing/faults.contract';
import { Rooms } from './testing/rooms';
import { writersOnServer } from './testing/writers.contract';

/** A server that has just been started plans every query for the first time. */
const patience = 300_000;
vi.setConfig({ testTimeout: patience, hookTimeout: patience });

const address = testAddress();

if ('missing' in address) {
  describe('store contract: neo4j', () => {
    it.skip(`on a real server (${address.missing})`, () => undefined);
  });
} else {
  const rooms = new Rooms(address);
  afterAll(() => rooms.close());
  runStoreContract('neo4j', () => rooms.open());
  describe('neo4j server', () => {
    writersOnServer(rooms);
    faultsOnServer(rooms);
  });
  const foreign = new ForeignRooms(address);
  afterAll(() => foreign.close());
  foreignContract(foreign);
  untouchedContract(foreign);
}
