/**
 * Concepts that several data sets have. While an import runs they show what the others say; in the transaction that
 * makes it visible they are joined anew, and again in the one that hides a data set. So that transaction grows with
 * the overlap, never with the data set.
 */
import type { Transaction } from './connection';
import { recordsOfIds, rewriteNodes, sharedOf } from './cypher/writes';
import { partsOf } from './exportNodes';
import type { Lease } from './lease';
import { readRecord, storedNode, type StoredRecord } from './nodeProperties';
import { forEachPage } from './recordPages';

/** Concepts joined in one query. */
const idsAtOnce = 500;

/** The ids of a data set that another one has too. */
export async function sharedIds(lease: Lease, dataset: string): Promise<string[]> {
  const shared: string[] = [];
  await forEachPage(lease, dataset, async (transaction, ids) => {
    const rows = await transaction.rows<{ id: string }>(sharedOf, { dataset, ids });
    shared.push(...rows.map(({ id }) => id));
  });
  return shared;
}

/**
 * Joins concepts anew from the records of these data sets.
 * @param seen the ones that are seen from now on, earliest first
 */
export async function rejoin(
  transaction: Transaction,
  ids: readonly string[],
  seen: readonly string[],
): Promise<void> {
  const places = new Map(seen.map((name, place) => [name, place]));
  const placeOf = ({ dataset }: StoredRecord): number => places.get(dataset) ?? -1;
  for (const part of partsOf(ids, idsAtOnce)) {
    const records = new Map<string, StoredRecord[]>();
    for (const record of await transaction.rows<StoredRecord>(recordsOfIds, { ids: part })) {
      if (placeOf(record) >= 0) records.set(record.id, [...(records.get(record.id) ?? []), record]);
    }
    const rows = [...records.values()].map((own) =>
      storedNode(
        own
          .sort((a, b) => placeOf(a) - placeOf(b))
          .map((record) => [record.dataset, readRecord(record)] as const),
      ),
    );
    await transaction.rows(rewriteNodes, { rows, seen });
  }
}
