/** The contract on databases of other programs, and that nothing in them is ever changed. */
import { describe } from 'vitest';
import { questions, runParts } from '../../../contract/contract';
import { edgesContract } from '../../../contract/edges.contract';
import { exportContract } from '../../../contract/export.contract';
import { importPart, Lab, seeds, type Pair } from '../../../contract/lab';
import { neighboursContract } from '../../../contract/neighbours.contract';
import { nodesContract } from '../../../contract/nodes.contract';
import { openOracle } from '../../../contract/oracle';
import type { GraphPart } from '../../../contract/randomGraph';
import { searchContract } from '../../../contract/search.contract';
import { statsContract } from '../../../contract/stats.contract';
import { tiesContract } from '../../../contract/ties.contract';
import type { ForeignRooms } from './foreignRooms';
import { hetionetShape } from './hetionetShape';
import { kgxShape, ownShape } from './shapes';
import type { Shape } from './shapeParts';

/** Stores that hold the contract's graphs in another program's shape. */
class ForeignLab extends Lab {
  constructor(
    private readonly rooms: ForeignRooms,
    private readonly shape: Shape,
    hasGroups = true,
  ) {
    const openEmpty = () => {
      throw new Error('A database of another program is not opened empty.');
    };
    super(openEmpty, { graphs: seeds.slice(0, 1), canWrite: false, hasGroups });
  }

  override async filled(parts: readonly GraphPart[]): Promise<Pair> {
    const { content, mapping, held } = this.shape(parts);
    const oracle = openOracle();
    await importPart(oracle, held);
    return { store: this.rooms.store(content, mapping), oracle, parts: [held] };
  }
}

export function foreignContract(rooms: ForeignRooms): void {
  describe('store contract: another program’s neo4j, in words of its own', () => {
    runParts(new ForeignLab(rooms, ownShape), questions);
  });
  describe('store contract: another program’s neo4j, by kgx', () => {
    // What differs from the words of its own is how nodes and relationships are read: what is worked out from edges
    // alone has been asked above. kgx has no fields for some of what is worked out by hand.
    runParts(new ForeignLab(rooms, kgxShape), [
      nodesContract,
      searchContract,
      neighboursContract,
      edgesContract,
      exportContract,
      statsContract,
      tiesContract,
    ]);
  });
  describe('store contract: another program’s neo4j, as Hetionet’s', () => {
    // It denies nothing and knows no groups of people.
    runParts(new ForeignLab(rooms, hetionetShape, false), [
      nodesContract,
      searchContract,
      neighboursContract,
      exportContract,
      statsContract,
      tiesContract,
    ]);
  });
}
