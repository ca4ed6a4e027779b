/** Writes the records of one data set, and the concepts that only it has. */
import { mergeRecords, type NodeRecord } from '../../model';
import type { Transaction } from './connection';
import { readRecords, writeNodes, writeRecords } from './cypher/writes';
import { readRecord, storedNode } from './nodeProperties';

/** Files records as one batch; a later one of an id is merged into the earlier one. */
export async function writeRecordsOf(
  transaction: Transaction,
  dataset: string,
  records: readonly NodeRecord[],
): Promise<void> {
  const ids = [...new Set(records.map(({ id }) => id))];
  const merged = new Map<string, NodeRecord>();
  const known = await transaction.rows<{ id: string; json: string | null }>(readRecords, { dataset, ids });
  // One without a text only names its concept: it has nothing to merge.
  for (const record of known) if (record.json !== null) merged.set(record.id, readRecord(record));
  for (const record of records) {
    const earlier = merged.get(record.id);
    merged.set(record.id, earlier === undefined ? record : mergeRecords(earlier, record));
  }
  const all = [...merged.values()];
  const rows = all.map((record) => ({ id: record.id, json: JSON.stringify(record) }));
  await Promise.all([
    transaction.rows(writeRecords, { dataset, rows }),
    transaction.rows(writeNodes, { dataset, rows: all.map((record) => storedNode([[dataset, record]])) }),
  ]);
}
