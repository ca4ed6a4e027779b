/** A data set's concepts, page by page: the way in which everything that is done to all of them is done. */
import type { Transaction } from './connection';
import { recordPage } from './cypher/writes';
import type { Lease } from './lease';

/** Concepts in one step. */
const idsAtOnce = 1_000;

/**
 * Does a step for each page of the ids that a data set has a record of.
 * @param work must leave the records
 */
export async function forEachPage(
  lease: Lease,
  dataset: string,
  work: (transaction: Transaction, ids: readonly string[]) => Promise<unknown>,
): Promise<void> {
  for (let after = ''; ;) {
    const ids = await lease.step(async (transaction) => {
      const page = await transaction.rows<{ id: string }>(recordPage, { dataset, after, most: idsAtOnce });
      const found = page.map(({ id }) => id);
      if (found.length > 0) await work(transaction, found);
      return found;
    });
    after = ids.at(-1) ?? after;
    if (ids.length < idsAtOnce) return;
  }
}
