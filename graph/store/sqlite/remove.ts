/** Takes a data set out: its statements, evidence and records, and what was derived from them. */
import type { Connection } from './connection';
import { knownDatasetKey } from './datasets';
import { deriveSteps, noteTouched } from './derive';
import { NodeWriter } from './nodeWriter';
import { Words } from './words';
import { raiseRevision } from './writing';

/** Parameter of all: the data set. */
const noteNodes = `INSERT OR IGNORE INTO temp.touched_node (key) SELECT node FROM record WHERE dataset = ?`;
const dropRows = ['statement', 'evidence', 'record', 'tally'].map(
  (table) => `DELETE FROM ${table} WHERE dataset = ?`,
);
const dropDataset = 'DELETE FROM dataset WHERE key = ?';
const dropSummaries =
  'DELETE FROM summary WHERE key NOT IN (SELECT summary FROM edge UNION SELECT summary FROM evidence)';
const countsOf = `SELECT coalesce(sum(CASE WHEN key = ?1 THEN statements END), 0) AS own,
  coalesce(sum(CASE WHEN key <> ?1 THEN statements END), 0) AS others FROM dataset`;

/**
 * Removes a data set as part of a write transaction.
 * @returns the steps to take, each of bounded length
 * @throws GraphError `not_found`
 */
export function removeSteps(connection: Connection, name: string): (() => void)[] {
  const dataset = knownDatasetKey(connection, name);
  const counts = connection.get<{ own: number; others: number }>(countsOf, dataset);
  const everything = counts === undefined || counts.own >= counts.others;
  const nodes = new NodeWriter(connection, new Words(connection));
  return [
    () => {
      connection.run(noteNodes, dataset);
      if (!everything) noteTouched(connection, dataset);
    },
    ...dropRows.map((sql) => () => connection.run(sql, dataset)),
    () => nodes.rejoin(),
    () => connection.run(dropDataset, dataset),
    ...deriveSteps(connection, everything),
    () => connection.run(dropSummaries),
    () => raiseRevision(connection),
  ];
}
