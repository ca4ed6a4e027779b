/** What a store holds, counted: from tallies kept with each data set, or from the statements inside a lens. */
import type { GraphStats, SourceCount } from '../types';
import { byCodePoint } from '../../answers/codePoint';
import { datasets } from './datasets';
import type { Reader, Sight } from './reader';
import { membersAsJson } from './nodeQuestions';

interface TallyRow {
  relation: string;
  source: string;
  title: string;
  unchecked: number;
  statements: number;
}

const tallies = `
SELECT w.text AS relation, t.source, t.title, t.unchecked, sum(t.statements) AS statements
FROM tally AS t CROSS JOIN word AS w ON w.key = t.relation
GROUP BY w.key, t.source, t.title, t.unchecked`;
/** Parameter: ?1 the lens's members as JSON. */
const talliesInside = `
WITH member (key) AS MATERIALIZED (
  SELECT n.key FROM json_each(?1) AS asked CROSS JOIN node AS n ON n.id = asked.value
)
SELECT w.text AS relation, v.json ->> '$.source.id' AS source, v.json ->> '$.source.title' AS title,
  v.unchecked, count(*) AS statements
FROM member AS one CROSS JOIN statement AS s INDEXED BY statement_edge ON s.subject = one.key
CROSS JOIN evidence AS v ON v.key = s.evidence CROSS JOIN word AS w ON w.key = s.relation
WHERE s.object IN (SELECT key FROM member) AND (s.key & 127 <> 0 OR tick())
GROUP BY 1, 2, 3, 4`;
/** Parameter: ?1 the lens's members as JSON or null. */
const kinds = `
SELECT w.text AS kind, count(*) AS count FROM node AS n CROSS JOIN word AS w ON w.key = n.kind
WHERE (?1 IS NULL OR n.id IN (SELECT value FROM json_each(?1))) AND (n.key & 127 <> 0 OR tick())
GROUP BY w.key ORDER BY w.text`;

function sourcesOf(rows: readonly TallyRow[], seen: (row: TallyRow) => boolean): SourceCount[] {
  const sources = new Map<string, SourceCount>();
  for (const row of rows) {
    const source = sources.get(row.source) ?? {
      id: row.source,
      title: row.title,
      statements: 0,
      unchecked: 0,
    };
    if (byCodePoint(row.title, source.title) < 0) source.title = row.title;
    if (seen(row)) source.statements += row.statements;
    if (row.unchecked === 1) source.unchecked += row.statements;
    sources.set(row.source, source);
  }
  return [...sources.values()].sort((a, b) => b.statements - a.statements || byCodePoint(a.id, b.id));
}

const sum = (rows: readonly { statements: number }[]): number =>
  rows.reduce((total, { statements }) => total + statements, 0);

/** By relation; a map, since a relation may be called "__proto__". */
function relationsOf(rows: readonly TallyRow[]): Record<string, number> {
  const relations = new Map<string, number>();
  for (const { relation, statements } of rows) {
    relations.set(relation, (relations.get(relation) ?? 0) + statements);
  }
  return Object.fromEntries(relations);
}

/** All but the revision, which is read at the same moment. */
export function stats(reader: Reader, sight: Sight): Omit<GraphStats, 'revision'> {
  const { connection } = reader;
  const members = membersAsJson(sight);
  const rows =
    members === null ? connection.all<TallyRow>(tallies) : connection.all<TallyRow>(talliesInside, members);
  const seen = (row: TallyRow): boolean => sight.unchecked || row.unchecked === 0;
  const counted = rows.filter(seen);
  const byKind = connection.all<{ kind: string; count: number }>(kinds, members);
  return {
    nodes: byKind.reduce((total, { count }) => total + count, 0),
    statements: sum(counted),
    unchecked: sum(rows.filter((row) => row.unchecked === 1)),
    kinds: Object.fromEntries(byKind.map(({ kind, count }) => [kind, count])),
    relations: relationsOf(counted),
    sources: sourcesOf(rows, seen),
    datasets: datasets(connection),
  };
}
