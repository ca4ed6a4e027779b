/** Every claim of some relations, as a stream: what an export reads of them, and no more is held than their ids. */
import { limits, type Relation } from '../../../model';
import { claimRow } from '../../contract/oracleClaims';
import type { ClaimRow } from '../../types';
import { claimsOf } from './exporter';
import type { ForeignReader } from './reader';

/** By id, in batches. */
export async function* claimBatches(
  reader: ForeignReader,
  relations: readonly Relation[],
  unchecked: boolean,
): AsyncGenerator<ClaimRow[], void> {
  let batch: ClaimRow[] = [];
  for await (const claim of claimsOf(reader, relations, unchecked)) {
    batch.push(claimRow(claim));
    if (batch.length < limits.exportBatch) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
