/**
 * Keeps edges, counts and degrees in step with the statements, as part of the write that changed these: for the
 * edges and nodes that a data set touches, or for everything where that is less work.
 */
import type { Connection } from './connection';
import { deriveCounts } from './deriveCounts';
import { mergeEdges } from './mergeEdges';
import { edgeIndexes } from './schema';

const makeTables = `
CREATE TEMP TABLE touched_edge (
  subject INTEGER, object INTEGER, relation INTEGER, negated INTEGER, qualifiers INTEGER,
  PRIMARY KEY (subject, object, relation, negated, qualifiers)
) WITHOUT ROWID;
CREATE TEMP TABLE recount (key INTEGER PRIMARY KEY);`;

/** Parameter: the data set. */
const noteEdges = `
INSERT OR IGNORE INTO temp.touched_edge (subject, object, relation, negated, qualifiers)
SELECT subject, object, relation, negated, qualifiers FROM statement INDEXED BY statement_id WHERE dataset = ?`;

const key = 's.subject, s.object, s.relation, s.negated, s.qualifiers';
const everyStatement = 'statement AS s INDEXED BY statement_edge';
const touchedStatements = `temp.touched_edge AS t CROSS JOIN statement AS s INDEXED BY statement_edge
  ON s.subject = t.subject AND s.object = t.object AND s.relation = t.relation AND s.negated = t.negated
  AND s.qualifiers = t.qualifiers`;

/** An edge of each statement: right where it is the edge's only one, which most are. */
const addEach = (statements: string): string => `
INSERT OR IGNORE INTO edge (subject, object, relation, negated, qualifiers, scope,
  subject_kind, object_kind, doubt, summary, subject_id, object_id)
SELECT ${key}, v.unchecked, a.kind, b.kind, v.doubt, v.summary, a.id, b.id
FROM ${statements}
CROSS JOIN evidence AS v ON v.key = s.evidence
CROSS JOIN node AS a ON a.key = s.subject CROSS JOIN node AS b ON b.key = s.object`;
/** Edges of several statements, to be summed up. */
const findMerged = (statements: string): string => `
INSERT INTO temp.merged_edge (subject, object, relation, negated, qualifiers, evidence)
SELECT ${key}, group_concat(s.evidence) FROM ${statements} GROUP BY ${key} HAVING count(*) > 1`;
const countStatements = 'SELECT count(*) AS count FROM statement';
/** Statements of one edge of which some are checked and some are not stand side by side, in two scopes. */
const countKeys = `
SELECT count(*) AS count FROM (SELECT DISTINCT subject, object, relation, negated, qualifiers FROM edge)`;

const dropTouched = `
DELETE FROM edge WHERE (subject, object, relation, negated, qualifiers) IN
  (SELECT subject, object, relation, negated, qualifiers FROM temp.touched_edge)`;
const renewSubjectKinds = `
UPDATE edge SET subject_kind = (SELECT kind FROM node WHERE key = subject)
WHERE subject IN (SELECT key FROM temp.other_kind)`;
const renewObjectKinds = `
UPDATE edge INDEXED BY edge_in SET object_kind = (SELECT kind FROM node WHERE key = object)
WHERE object IN (SELECT key FROM temp.other_kind)`;

const recountEnds = `
INSERT OR IGNORE INTO temp.recount (key)
SELECT subject FROM temp.touched_edge UNION SELECT object FROM temp.touched_edge`;
const recountNeighbours = `
INSERT OR IGNORE INTO temp.recount (key)
SELECT e.object FROM temp.other_kind AS k CROSS JOIN edge AS e ON e.subject = k.key
UNION SELECT e.subject FROM temp.other_kind AS k CROSS JOIN edge AS e INDEXED BY edge_in ON e.object = k.key`;

/** Notes the edges of a data set. To be called before its statements are removed, or after they were written. */
export function noteTouched(connection: Connection, dataset: number): void {
  connection.exec(makeTables);
  connection.run(noteEdges, dataset);
}

function renewAll(connection: Connection): (() => void)[] {
  const addEdges = (): void => {
    for (const name of Object.keys(edgeIndexes)) connection.exec(`DROP INDEX ${name}`);
    connection.exec('DELETE FROM edge');
    const added = connection.run(addEach(everyStatement));
    const count = (sql: string): number => connection.get<{ count: number }>(sql)?.count ?? 0;
    // Mostly every statement has its edge to itself; to find those that share one is three times the work of this.
    const statements = count(countStatements);
    if (added < statements || count(countKeys) < statements)
      mergeEdges(connection, findMerged(everyStatement));
  };
  return [
    addEdges,
    ...Object.values(edgeIndexes).map((sql) => () => connection.exec(sql)),
    () => deriveCounts(connection, true),
  ];
}

function renewTouched(connection: Connection): (() => void)[] {
  const addEdges = (): void => {
    connection.run(dropTouched);
    connection.run(addEach(touchedStatements));
    mergeEdges(connection, findMerged(touchedStatements));
    connection.run(renewSubjectKinds);
    connection.run(renewObjectKinds);
  };
  return [
    addEdges,
    () => connection.run(recountEnds),
    () => connection.run(recountNeighbours),
    () => deriveCounts(connection, false),
  ];
}

/**
 * The steps that derive what a data set changed, each of bounded length.
 * @param everything whether to derive all anew; else `noteTouched` has to be called before
 */
export function deriveSteps(connection: Connection, everything: boolean): (() => void)[] {
  return everything ? renewAll(connection) : renewTouched(connection);
}
