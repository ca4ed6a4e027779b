/**
 * Takes out what is not seen: the rest of a data set that is being removed, or of an import that was given up or
 * died. Step by step, since a large one is more than one transaction holds; breaking off in the middle does no harm.
 */
import { dropDataset, moveOn } from './cypher/state';
import { dropClaims, dropRecords } from './cypher/writes';
import type { Lease } from './lease';
import { forEachPage } from './recordPages';

/** Claims in one step. */
const claimsAtOnce = 10_000;

export async function clearDataset(lease: Lease, dataset: string): Promise<void> {
  // Claims first: a concept goes only when nothing is tied to it.
  await forEachPage(lease, dataset, async (transaction, ids) => {
    for (let count = claimsAtOnce; count === claimsAtOnce;) {
      const [dropped] = await transaction.rows<{ count: number }>(dropClaims, {
        dataset,
        ids,
        most: claimsAtOnce,
      });
      count = dropped?.count ?? 0;
    }
  });
  await forEachPage(lease, dataset, (transaction, ids) => transaction.rows(dropRecords, { dataset, ids }));
  await lease.step((transaction) =>
    Promise.all([transaction.rows(dropDataset, { name: dataset }), transaction.rows(moveOn, { by: 0 })]),
  );
}
