/** The data sets of a store, the earliest first. One that is being imported is in a transaction of its own and not seen. */
import { GraphError } from '../../model';
import type { DatasetSummary } from '../types';
import type { Connection } from './connection';

interface DatasetRow {
  name: string;
  title: string | null;
  license: string | null;
  url: string | null;
  imported_at: string;
  nodes: number;
  statements: number;
}

const allDatasets = `SELECT name, title, license, url, imported_at, nodes, statements FROM dataset ORDER BY key`;
const oneDataset = `SELECT name, title, license, url, imported_at, nodes, statements FROM dataset WHERE key = ?`;
const keyOfName = 'SELECT key FROM dataset WHERE name = ?';

function toSummary({ imported_at: importedAt, ...row }: DatasetRow): DatasetSummary {
  return { ...row, state: 'complete', importedAt };
}

export function datasets(connection: Connection): DatasetSummary[] {
  return connection.all<DatasetRow>(allDatasets).map(toSummary);
}

export function datasetOfKey(connection: Connection, key: number): DatasetSummary | undefined {
  const row = connection.get<DatasetRow>(oneDataset, key);
  return row === undefined ? undefined : toSummary(row);
}

/** The key of a data set's name, or undefined where there is none. */
export function datasetKey(connection: Connection, name: string): number | undefined {
  return connection.get<{ key: number }>(keyOfName, name)?.key;
}

/** @throws GraphError `not_found` */
export function knownDatasetKey(connection: Connection, name: string): number {
  const key = datasetKey(connection, name);
  if (key !== undefined) return key;
  throw new GraphError('not_found', `There is no data set “${name}” in this store.`, {
    remedy: { what: 'listDatasets' },
  });
}

/** @throws GraphError `conflict` where a data set has this name */
export function checkNameIsFree(connection: Connection, name: string): void {
  if (datasetKey(connection, name) === undefined) return;
  throw new GraphError(
    'conflict',
    `There is already a data set “${name}”. Remove it first, or give this one another name.`,
    { remedy: { what: 'otherName', dataset: name } },
  );
}
