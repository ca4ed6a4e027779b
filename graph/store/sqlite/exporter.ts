/**
 * Rows to write out: nodes by id, then statements by data set and id. Read from one state of the store on a
 * connection of its own, row by row; after every few hundred other work gets its turn.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { joinRecords, type NodeRecord } from '../../model';
import { namelessRecord } from '../common/namelessRecord';
import type { ExportRow, ExportSelection } from '../types';
import { choose } from './chosen';
import type { Value } from './connection';
import { knownDatasetKey } from './datasets';
import type { Reader, Sight } from './reader';
import { toNode } from './rows';
import { statementColumns, toStatement, type StatementRow } from './statementRows';

/** Rows between two turns of other work. */
const pageSize = 500;

const allNodes = 'SELECT json FROM node ORDER BY id';
const chosenNodes = 'SELECT n.json FROM temp.chosen AS c CROSS JOIN node AS n ON n.key = c.key ORDER BY c.id';
/** Parameter: the data set. */
const nodesOfDataset = `
SELECT n.id, r.json FROM node AS n CROSS JOIN record AS r ON r.node = n.key AND r.dataset = ? ORDER BY n.id`;

const details = `
CROSS JOIN evidence AS v ON v.key = s.evidence CROSS JOIN dataset AS d ON d.key = s.dataset
CROSS JOIN node AS a ON a.key = s.subject CROSS JOIN node AS b ON b.key = s.object`;
/** Parameters: ?1 the data set, ?2 the highest `unchecked` that is seen. */
const statementsOfDataset = `
SELECT ${statementColumns} FROM statement AS s INDEXED BY statement_id ${details}
WHERE s.dataset = ?1 AND v.unchecked <= ?2 ORDER BY s.id`;
const siftedStatements = `
SELECT ${statementColumns} FROM statement AS s INDEXED BY statement_id ${details}
WHERE s.dataset = ?1 AND v.unchecked <= ?2
  AND s.subject IN (SELECT key FROM temp.chosen) AND s.object IN (SELECT key FROM temp.chosen)
ORDER BY s.id`;
/** Parameter: ?1 the highest `unchecked` that is seen. */
const statementsAmongChosen = `
SELECT ${statementColumns} FROM temp.chosen AS c
CROSS JOIN statement AS s INDEXED BY statement_edge ON s.subject = c.key ${details}
WHERE s.object IN (SELECT key FROM temp.chosen) AND v.unchecked <= ?1 AND (s.key & 127 <> 0 OR tick())
ORDER BY d.name, s.id`;

const datasetsByName = 'SELECT key FROM dataset ORDER BY name';
const howManyChosen = 'SELECT count(*) AS count FROM temp.chosen';

/** Rows in pages, other work having its turn between two. */
async function* pagesOf<Row>(reader: Reader, sql: string, ...values: Value[]): AsyncGenerator<Row[], void> {
  const rows = reader.connection.iterate<Row>(sql, ...values);
  try {
    for (;;) {
      const page = reader.ask(() => take(rows, pageSize));
      if (page.length > 0) yield page;
      if (page.length < pageSize) return;
      await turn();
    }
  } finally {
    rows.return();
  }
}

function take<Row>(rows: Iterator<Row>, count: number): Row[] {
  const page: Row[] = [];
  while (page.length < count) {
    const next = rows.next();
    if (next.done === true) break;
    page.push(next.value);
  }
  return page;
}

async function* exportDataset(reader: Reader, name: string, sight: Sight): AsyncGenerator<ExportRow, void> {
  const inside = (id: string): boolean => sight.inside === null || sight.inside.has(id);
  const dataset = reader.ask(() => knownDatasetKey(reader.connection, name));
  for await (const page of pagesOf<{ id: string; json: string | null }>(reader, nodesOfDataset, dataset)) {
    for (const { id, json } of page) {
      if (!inside(id)) continue;
      const record = json === null ? namelessRecord(id) : (JSON.parse(json) as NodeRecord);
      yield { row: 'node', node: joinRecords([[name, record]]) };
    }
  }
  for await (const page of pagesOf<StatementRow>(
    reader,
    statementsOfDataset,
    dataset,
    sight.unchecked ? 1 : 0,
  )) {
    for (const row of page) {
      if (inside(row.subject) && inside(row.object))
        yield { row: 'statement', statement: toStatement(reader, row) };
    }
  }
}

/** Which statements go with the nodes: a query and its parameters for each part. */
function statementQueries(reader: Reader, named: boolean, sight: Sight): [sql: string, ...values: Value[]][] {
  const { connection } = reader;
  const unchecked = sight.unchecked ? 1 : 0;
  if (named && (connection.get<{ count: number }>(howManyChosen)?.count ?? 0) <= reader.tuning.lookUpMost) {
    return [[statementsAmongChosen, unchecked]];
  }
  return connection
    .all<{ key: number }>(datasetsByName)
    .map(({ key }) => [named ? siftedStatements : statementsOfDataset, key, unchecked]);
}

/**
 * The rows of a selection. The reader's connection has to be its own and in a transaction.
 * @throws GraphError `not_found` for an unknown data set or start, `bad_input` for a depth or too many ids
 */
export async function* exportRows(
  reader: Reader,
  selection: ExportSelection,
  sight: Sight,
): AsyncGenerator<ExportRow, void> {
  if (selection.what === 'dataset') {
    yield* exportDataset(reader, selection.dataset, sight);
    return;
  }
  const named = reader.ask(() => choose(reader, selection, sight));
  for await (const page of pagesOf<{ json: string }>(reader, named ? chosenNodes : allNodes)) {
    for (const { json } of page) yield { row: 'node', node: toNode(json) };
  }
  for (const query of reader.ask(() => statementQueries(reader, named, sight))) {
    for await (const page of pagesOf<StatementRow>(reader, ...query)) {
      for (const row of page) yield { row: 'statement', statement: toStatement(reader, row) };
    }
  }
}
