/** Checks the counts that are kept with nodes and data sets against the edges and statements that they count. */
import type { Reader } from './reader';

const countedAnew = `
SELECT e.subject AS node, e.relation, 0 AS direction, e.negated, e.object_kind AS kind,
  count(DISTINCT e.object) AS all_count, count(DISTINCT CASE WHEN e.scope <> 1 THEN e.object END) AS checked_count,
  max(e.scope > 0) AS mixed
FROM edge AS e GROUP BY 1, 2, 4, 5
UNION ALL
SELECT e.object, e.relation, 1, e.negated, e.subject_kind,
  count(DISTINCT e.subject), count(DISTINCT CASE WHEN e.scope <> 1 THEN e.subject END), max(e.scope > 0)
FROM edge AS e WHERE e.subject <> e.object GROUP BY 1, 2, 4, 5`;
const counted =
  'SELECT node, relation, direction, negated, kind, all_count, checked_count, mixed FROM neighbour_count';

const wrongDegrees = `
WITH neighbour (node, other, scope) AS (
  SELECT subject, object, scope FROM edge UNION ALL SELECT object, subject, scope FROM edge
), degrees (node, degree, degree_checked) AS (
  SELECT node, count(DISTINCT other), count(DISTINCT CASE WHEN scope <> 1 THEN other END) FROM neighbour GROUP BY node
)
SELECT count(*) AS count FROM node AS n LEFT JOIN degrees AS d ON d.node = n.key
WHERE n.degree <> coalesce(d.degree, 0) OR n.degree_checked <> coalesce(d.degree_checked, 0)`;

const talliedAnew = `
SELECT s.dataset, s.relation, v.json ->> '$.source.id' AS source, v.json ->> '$.source.title' AS title,
  v.unchecked, count(*) AS statements
FROM statement AS s JOIN evidence AS v ON v.key = s.evidence
GROUP BY 1, 2, 3, 4, 5`;
const tallied = 'SELECT dataset, relation, source, title, unchecked, statements FROM tally';

const wrongDatasets = `
SELECT count(*) AS count FROM dataset AS d
WHERE nodes <> (SELECT count(*) FROM record WHERE dataset = d.key)
  OR statements <> (SELECT count(*) FROM statement WHERE dataset = d.key)`;

/** How many rows only one of the two has: what is kept, and what is counted anew in a temporary table. */
const difference = (kept: string): string => `
SELECT (SELECT count(*) FROM (SELECT * FROM (${kept}) EXCEPT SELECT * FROM temp.anew))
  + (SELECT count(*) FROM (SELECT * FROM temp.anew EXCEPT SELECT * FROM (${kept}))) AS count`;
const forget = 'DROP TABLE IF EXISTS temp.anew';
const countAnew = (sql: string): string => `${forget}; CREATE TEMP TABLE anew AS ${sql}`;

interface Question {
  /** What has to be counted anew first. */
  anew?: string;
  wrong: string;
  say: (count: number) => string;
}

const questions: readonly Question[] = [
  {
    anew: countAnew(countedAnew),
    wrong: difference(counted),
    say: (count) => `${count} counts of neighbours are not what the edges say.`,
  },
  {
    wrong: wrongDegrees,
    say: (count) => `${count} concepts have another number of neighbours than is noted.`,
  },
  {
    anew: countAnew(talliedAnew),
    wrong: difference(tallied),
    say: (count) => `${count} counts of claims by source are wrong.`,
  },
  { wrong: wrongDatasets, say: (count) => `${count} data sets have another size than is noted.` },
];

export function* checkCounts({ connection }: Reader): Iterable<string | null> {
  for (const { anew, wrong, say } of questions) {
    if (anew !== undefined) connection.exec(anew);
    const { count } = connection.get<{ count: number }>(wrong) ?? { count: 0 };
    if (count > 0) yield say(count);
    yield null;
  }
}
