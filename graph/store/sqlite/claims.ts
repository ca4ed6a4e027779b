/**
 * Every claim of some relations, by data set and id: read from one state of the store on a connection of its own, in
 * pages between which other work has its turn.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { limits, parseQualifiersKey, type Relation } from '../../model';
import type { ClaimRow } from '../types';
import type { Reader } from './reader';
import { noWord } from './schema';

interface Row {
  subject: string;
  relation: number;
  object: string;
  negated: number;
  qualifiers: number;
  frequency: number | string | null;
}

const datasetsByName = 'SELECT key FROM dataset ORDER BY name';
/** Parameters: ?1 the data set, ?2 the relations' keys as JSON, ?3 the highest `unchecked` that is seen. */
const claimsOfDataset = `
SELECT a.id AS subject, s.relation, b.id AS object, s.negated, s.qualifiers,
  v.json ->> '$.frequency' AS frequency
FROM statement AS s INDEXED BY statement_id
CROSS JOIN evidence AS v ON v.key = s.evidence
CROSS JOIN node AS a ON a.key = s.subject CROSS JOIN node AS b ON b.key = s.object
WHERE s.dataset = ?1 AND s.relation IN (SELECT value FROM json_each(?2)) AND v.unchecked <= ?3
ORDER BY s.id`;

const toClaim = (reader: Reader, row: Row): ClaimRow => ({
  subject: row.subject,
  relation: reader.words.text(row.relation),
  object: row.object,
  negated: row.negated === 1,
  qualifiers: row.qualifiers === noWord ? {} : parseQualifiersKey(reader.words.text(row.qualifiers)),
  frequency: row.frequency,
});

/** The rows of every data set in turn. The reader's connection has to be its own and in a transaction. */
export async function* claims(
  reader: Reader,
  relations: readonly Relation[],
  unchecked: boolean,
): AsyncGenerator<ClaimRow[], void> {
  const { connection } = reader;
  const keys = JSON.stringify(relations.flatMap((relation) => reader.words.key(relation) ?? []));
  const datasets = reader.ask(() => connection.all<{ key: number }>(datasetsByName));
  for (const { key } of datasets) {
    const rows = connection.iterate<Row>(claimsOfDataset, key, keys, unchecked ? 1 : 0);
    try {
      for (;;) {
        const batch = reader.ask(() => take(reader, rows));
        if (batch.length > 0) yield batch;
        if (batch.length < limits.exportBatch) break;
        await turn();
      }
    } finally {
      rows.return();
    }
  }
}

function take(reader: Reader, rows: Generator<Row, void>): ClaimRow[] {
  const batch: ClaimRow[] = [];
  while (batch.length < limits.exportBatch) {
    const next = rows.next();
    if (next.done === true) break;
    batch.push(toClaim(reader, next.value));
  }
  return batch;
}
