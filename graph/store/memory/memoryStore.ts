/**
 * A graph in memory, for a file that is looked at and not stored. It is the contract's oracle: the simplest engine
 * that answers as all the others do.
 */
import type { NodeRecord, StatementRecord } from '../../model';
import { Oracle } from '../contract/oracle';
import type { DatasetInfo, GraphStore } from '../types';

/** A store that holds one data set. */
export async function memoryStore(
  info: DatasetInfo,
  nodes: readonly NodeRecord[],
  statements: readonly StatementRecord[],
): Promise<GraphStore> {
  const store = new Oracle([]);
  const session = await store.startImport(info);
  await session.writeNodes(nodes);
  await session.writeStatements(statements);
  await session.complete();
  return store;
}
