/** Checks edges against the statements behind them: both are read in the same order, side by side. */
import { type Evidence } from '../../model';
import { doubtOf, summaryOf } from './evidenceWriter';
import { scopesOf } from './mergeEdges';
import type { Reader } from './reader';

/** Edges between two turns of other work. */
const stride = 1_000;
/** Sums remembered at most; most statements of a data set share their evidence with others. */
const remembered = 5_000;

/** An edge's key and what its ends are called, as both sides have it. */
interface EdgeEnds {
  subject: number;
  object: number;
  relation: number;
  negated: number;
  qualifiers: number;
  subject_kind: number;
  object_kind: number;
  subject_id: string;
  object_id: string;
}

const allStatements = `
SELECT s.subject, s.object, s.relation, s.negated, s.qualifiers,
  a.kind AS subject_kind, b.kind AS object_kind, a.id AS subject_id, b.id AS object_id, v.json AS evidence
FROM statement AS s INDEXED BY statement_edge CROSS JOIN evidence AS v ON v.key = s.evidence
CROSS JOIN node AS a ON a.key = s.subject CROSS JOIN node AS b ON b.key = s.object
ORDER BY s.subject, s.object, s.relation, s.negated, s.qualifiers`;
const allEdges = `
SELECT e.subject, e.object, e.relation, e.negated, e.qualifiers,
  e.subject_kind, e.object_kind, e.subject_id, e.object_id, e.scope, e.doubt, m.json AS summary
FROM edge AS e CROSS JOIN summary AS m ON m.key = e.summary
ORDER BY e.subject, e.object, e.relation, e.negated, e.qualifiers, e.scope`;
const strays = `
SELECT
  (SELECT count(*) FROM statement AS s WHERE NOT EXISTS (SELECT 1 FROM evidence WHERE key = s.evidence)
    OR NOT EXISTS (SELECT 1 FROM record WHERE node = s.subject AND dataset = s.dataset)
    OR NOT EXISTS (SELECT 1 FROM record WHERE node = s.object AND dataset = s.dataset)) AS statements,
  (SELECT count(*) FROM edge AS e WHERE NOT EXISTS (SELECT 1 FROM summary WHERE key = e.summary)) AS edges`;

const endsOf = (row: EdgeEnds): string =>
  JSON.stringify([
    ...[row.subject, row.object, row.relation, row.negated, row.qualifiers],
    ...[row.subject_kind, row.object_kind, row.subject_id, row.object_id],
  ]);

/** The rows of an edge, each as one text, from the evidence of its statements. */
class Sums {
  private readonly known = new Map<string, readonly string[]>();

  of(evidence: readonly string[]): readonly string[] {
    const name = evidence.join('\n');
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const parsed = evidence.map((json) => JSON.parse(json) as Evidence);
    const sums = scopesOf(parsed).map(([scope, part]) => {
      const summary = summaryOf(part);
      return JSON.stringify([scope, doubtOf(summary.weight), JSON.stringify(summary)]);
    });
    if (this.known.size >= remembered) this.known.clear();
    this.known.set(name, sums);
    return sums;
  }
}

/** Every row that the statements make, in the order of `allEdges`. */
function* expectedRows({ connection }: Reader): Iterable<string> {
  const sums = new Sums();
  let ends: string | null = null;
  let evidence: string[] = [];
  for (const row of connection.iterate<EdgeEnds & { evidence: string }>(allStatements)) {
    const next = endsOf(row);
    if (next !== ends) {
      if (ends !== null) for (const sum of sums.of(evidence)) yield `${ends} ${sum}`;
      ends = next;
      evidence = [];
    }
    evidence.push(row.evidence);
  }
  if (ends !== null) for (const sum of sums.of(evidence)) yield `${ends} ${sum}`;
}

export function* checkEdges(reader: Reader): Iterable<string | null> {
  const { connection } = reader;
  const stray = connection.get<{ statements: number; edges: number }>(strays);
  if (stray !== undefined && stray.statements > 0) {
    yield `${stray.statements} claims lack their evidence or the records of their ends.`;
  }
  if (stray !== undefined && stray.edges > 0) yield `${stray.edges} edges lack their sum.`;

  const expected = expectedRows(reader)[Symbol.iterator]();
  let count = 0;
  const rows = connection.iterate<EdgeEnds & { scope: number; doubt: number; summary: string }>(allEdges);
  for (const row of rows) {
    const actual = `${endsOf(row)} ${JSON.stringify([row.scope, row.doubt, row.summary])}`;
    if (expected.next().value !== actual) {
      expected.return?.();
      yield `The edges are not what the claims say, first between ${row.subject_id} and ${row.object_id}.`;
      return;
    }
    count += 1;
    if (count % stride === 0) yield null;
  }
  if (expected.next().done !== true) {
    expected.return?.();
    yield 'There are claims without an edge.';
  }
}
