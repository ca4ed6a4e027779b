/** What is run on a real Neo4j: the contract, and what only a server can be asked. */
import { afterAll, describe, it, vi } from 'vitest';
import { runStoreContract } from '../../contract/contract';
import { foreignContract } from '../foreign/testing/foreign.contract';
import { ForeignRooms } from '../foreign/testing/foreignRooms';
import { untouchedContract } from '../foreign/testing/untouched.contract';
import { testAddress } from './address';
import { faultsOnServer } from './faults.contract';
import { resumeOnServer } from './resume.contract';
import { Rooms } from './rooms';
import { writersOnServer } from './writers.contract';

/** A server that has just been started plans every query for the first time. */
const patience = 300_000;

/**
 * Declares the tests on the server that variables name, or one skipped test that says why there is none.
 * @param prefix of the variables
 * @param what seeds of the random graphs, and whether databases of other programs are asked too
 */
export function runOnServer(
  name: string,
  prefix: string,
  what: { graphs: readonly number[]; foreign: boolean },
): void {
  vi.setConfig({ testTimeout: patience, hookTimeout: patience });
  const address = testAddress(process.env, prefix);
  if ('missing' in address) {
    describe(`store contract: ${name}`, () => {
      it.skip(`on a real server (${address.missing})`, () => undefined);
    });
    return;
  }
  const rooms = new Rooms(address);
  afterAll(() => rooms.close());
  runStoreContract(name, () => rooms.open(), what.graphs);
  const foreign = new ForeignRooms(address);
  afterAll(() => foreign.close());
  if (what.foreign) {
    foreignContract(foreign);
    untouchedContract(foreign);
  }
  describe(`${name} server`, () => {
    writersOnServer(rooms);
    resumeOnServer(rooms);
    faultsOnServer(rooms);
  });
}
