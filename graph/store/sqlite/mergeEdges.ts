/** Sums up edges that several statements share, page by page, with the one function that says how: `edgeOf`. */
import { isUnchecked, type Evidence } from '../../model';
import type { Connection } from './connection';
import { doubtOf, summaryKey, summaryOf } from './evidenceWriter';

const pageSize = 1_000;
/** Evidence kept parsed at most. */
const remembered = 20_000;

const makeTable = `
CREATE TEMP TABLE IF NOT EXISTS merged_edge (
  key INTEGER PRIMARY KEY,
  subject INTEGER, object INTEGER, relation INTEGER, negated INTEGER, qualifiers INTEGER,
  evidence TEXT -- keys joined by commas
);
DELETE FROM temp.merged_edge;`;
const mergedPage = `
SELECT key, subject, object, relation, negated, qualifiers, evidence FROM temp.merged_edge
WHERE key > ? ORDER BY key LIMIT ?`;
/** What each of their statements made alone. */
const dropMerged = `
DELETE FROM edge WHERE (subject, object, relation, negated, qualifiers) IN
  (SELECT subject, object, relation, negated, qualifiers FROM temp.merged_edge)`;
const evidenceOfKey = 'SELECT json FROM evidence WHERE key = ?';
/** Parameters: the edge's key and scope, ?7 doubt, ?8 summary. */
const addEdge = `
INSERT INTO edge (subject, object, relation, negated, qualifiers, scope,
  subject_kind, object_kind, doubt, summary, subject_id, object_id)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, a.kind, b.kind, ?7, ?8, a.id, b.id
FROM node AS a CROSS JOIN node AS b ON b.key = ?2 WHERE a.key = ?1`;

interface MergedRow {
  key: number;
  subject: number;
  object: number;
  relation: number;
  negated: number;
  qualifiers: number;
  evidence: string;
}

class EvidenceReader {
  private readonly known = new Map<string, Evidence>();

  constructor(private readonly connection: Connection) {}

  read(key: string): Evidence {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const row = this.connection.get<{ json: string }>(evidenceOfKey, Number(key));
    if (row === undefined) throw new RangeError(`The store names evidence ${key} that is missing.`);
    const evidence = JSON.parse(row.json) as Evidence;
    if (this.known.size >= remembered) this.known.clear();
    this.known.set(key, evidence);
    return evidence;
  }
}

/** The rows of an edge by scope; see the table `edge`. */
export function scopesOf(evidence: readonly Evidence[]): [scope: 0 | 1 | 2, evidence: readonly Evidence[]][] {
  const checked = evidence.filter((one) => !isUnchecked(one));
  if (checked.length === evidence.length) return [[0, evidence]];
  return checked.length === 0
    ? [[1, evidence]]
    : [
        [1, evidence],
        [2, checked],
      ];
}

/** @param find a statement that fills `temp.merged_edge` */
export function mergeEdges(connection: Connection, find: string): void {
  connection.exec(makeTable);
  connection.run(find);
  connection.run(dropMerged);
  const reader = new EvidenceReader(connection);
  for (let after = 0; ;) {
    const page = connection.all<MergedRow>(mergedPage, after, pageSize);
    for (const row of page) {
      const evidence = row.evidence.split(',').map((key) => reader.read(key));
      for (const [scope, part] of scopesOf(evidence)) {
        const summary = summaryOf(part);
        connection.run(
          addEdge,
          ...[row.subject, row.object, row.relation, row.negated, row.qualifiers, scope],
          ...[doubtOf(summary.weight), summaryKey(connection, summary)],
        );
      }
    }
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return;
    after = last.key;
  }
}
