/**
 * Questions about every claim there is: they read what an export reads, page by page, since nothing in another
 * program's database is counted for them beforehand.
 */
import { edgesOf } from '../../../answers/edgeOf';
import { isUnchecked, limits, type GraphNode, type Relation, type Statement } from '../../../model';
import { claimRow } from '../../contract/oracleClaims';
import { tiesOf } from '../../contract/oracleTies';
import type { ClaimRow, KindTie } from '../../types';
import { exportRows } from './exporter';
import type { ForeignReader } from './reader';

/** Every claim of these relations, by data set and id, in batches. */
export async function* claimBatches(
  reader: ForeignReader,
  relations: readonly Relation[],
  unchecked: boolean,
): AsyncGenerator<ClaimRow[], void> {
  let batch: ClaimRow[] = [];
  for await (const row of exportRows(reader, { what: 'everything' }, { unchecked, inside: null })) {
    if (row.row !== 'statement' || !relations.includes(row.statement.relation)) continue;
    batch.push(claimRow(row.statement));
    if (batch.length < limits.exportBatch) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** How kinds are tied, over all claims or over the checked ones. */
export async function kindTies(reader: ForeignReader, unchecked: boolean): Promise<KindTie[]> {
  const nodes = new Map<string, GraphNode>();
  const claims: Statement[] = [];
  for await (const row of exportRows(reader, { what: 'everything' }, { unchecked, inside: null })) {
    if (row.row === 'node') nodes.set(row.node.id, row.node);
    else if (unchecked || !isUnchecked(row.statement.evidence)) claims.push(row.statement);
  }
  return tiesOf(edgesOf(claims), nodes);
}
