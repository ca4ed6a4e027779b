/**
 * The contract of GraphStore: one suite that every engine has to pass, compared on random graphs with a store that
 * is too simple to be wrong and, on a small graph, with answers worked out by hand.
 *
 *     runStoreContract('sqlite', async () => ({ store, reopen, dispose }));
 */
import { afterAll, describe } from 'vitest';
import { claimsContract } from './claims.contract';
import { edgesContract } from './edges.contract';
import { exportContract } from './export.contract';
import { fixedContract } from './fixed.contract';
import { groupsContract } from './groups.contract';
import { hubContract } from './hub.contract';
import { Lab, type OpenStore } from './lab';
import { neighboursContract } from './neighbours.contract';
import { nodesContract } from './nodes.contract';
import { sameAsContract } from './sameAs.contract';
import { rankContract } from './rank.contract';
import { searchContract } from './search.contract';
import { statsContract } from './stats.contract';
import { tiesContract } from './ties.contract';
import { writesContract } from './writes.contract';

export type { OpenedStore, OpenStore } from './lab';

/**
 * Declares the whole suite for one engine.
 * @param name as it stands in the report
 * @param open opens a new, empty store; called many times, each one disposed of at the end
 * @param graphs seeds of the random graphs, where not all of them are wanted
 */
export function runStoreContract(name: string, open: OpenStore, graphs?: readonly number[]): void {
  describe(`store contract: ${name}`, () => {
    runParts(new Lab(open, graphs === undefined ? {} : { graphs }), [...questions, writesContract]);
  });
}

type Part = (lab: Lab) => void;

/** What only asks: the parts that hold for a store that cannot be written to as well. */
export const questions: readonly Part[] = [
  fixedContract,
  nodesContract,
  searchContract,
  sameAsContract,
  neighboursContract,
  hubContract,
  edgesContract,
  claimsContract,
  rankContract,
  groupsContract,
  exportContract,
  statsContract,
  tiesContract,
];

/** Declares some parts in one laboratory. */
export function runParts(lab: Lab, parts: readonly Part[]): void {
  afterAll(() => lab.dispose());
  for (const part of parts) part(lab);
}
