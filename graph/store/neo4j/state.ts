/** What the store is made of at one moment: its revision, and its data sets with those that are not seen yet. */
import { GraphError } from '../../model';
import type { DatasetSummary } from '../types';
import type { Transaction } from './connection';
import { readDatasets, readStore } from './cypher/state';
import { textOf, type Properties } from './properties';
import type { WrittenParts } from './written';

/** Counts of a data set's claims by relation, source and whether they are unchecked. */
export interface TallyRow {
  relation: string;
  source: string;
  title: string;
  unchecked: boolean;
  statements: number;
}

export interface StoredDataset {
  summary: DatasetSummary;
  tally: TallyRow[];
  /** How far its import has come, while it is not complete. */
  written: WrittenParts | null;
}

export interface StoreState {
  schemaVersion: number;
  /** Tells this store from others. */
  store: string;
  /** Changes with every write that readers notice. */
  revision: string;
  /** Changes with every write. */
  stamp: number;
  /** In the order of import. */
  datasets: readonly StoredDataset[];
  /** Names of the complete ones. Nothing else is seen. */
  seen: readonly string[];
}

interface StoreRow {
  schemaVersion: number;
  store: string;
  revision: number;
  stamp: number;
}

function toDataset(properties: Properties): StoredDataset {
  const state = textOf(properties, 'state');
  return {
    summary: {
      name: textOf(properties, 'name') ?? '',
      state: state === 'complete' || state === 'removing' ? state : 'importing',
      nodes: Number(properties['nodes'] ?? 0),
      statements: Number(properties['statements'] ?? 0),
      importedAt: textOf(properties, 'importedAt') ?? null,
      title: textOf(properties, 'title') ?? null,
      license: textOf(properties, 'license') ?? null,
      url: textOf(properties, 'url') ?? null,
    },
    tally: JSON.parse(textOf(properties, 'tally') ?? '[]') as TallyRow[],
    written: toWritten(properties),
  };
}

function toWritten(properties: Properties): WrittenParts | null {
  const { writtenNodes: nodes, writtenStatements: statements } = properties;
  if (typeof nodes !== 'number' || typeof statements !== 'number') return null;
  return {
    nodes: { count: nodes, print: textOf(properties, 'nodesPrint') ?? '' },
    statements: { count: statements, print: textOf(properties, 'statementsPrint') ?? '' },
  };
}

/** What is said where the marker is gone. */
export function noStore(place: string): GraphError {
  return new GraphError(
    'unavailable',
    `The database of Neo4j at ${place} holds no Etiograph store, or no longer. Run etiograph init to make one in an empty database.`,
  );
}

/** The state of the store. @throws GraphError `unavailable` where there is none */
export async function readState(transaction: Transaction, place: string): Promise<StoreState> {
  const [stores, datasets] = await Promise.all([
    transaction.rows<StoreRow>(readStore),
    transaction.rows<{ dataset: Properties }>(readDatasets),
  ]);
  const [row] = stores;
  if (row === undefined) throw noStore(place);
  const all = datasets.map(({ dataset }) => toDataset(dataset));
  return {
    ...row,
    revision: `${row.store}-${row.revision}`,
    datasets: all,
    seen: all.flatMap(({ summary }) => (summary.state === 'complete' ? [summary.name] : [])),
  };
}
