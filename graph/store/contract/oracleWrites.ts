/** The oracle's writing half: data sets in and out, and what a store says of itself. */
import { GraphError, type Lens, type NodeRecord, type StatementRecord } from '../../model';
import type { CheckReport, DatasetInfo, DatasetSummary, ImportSession, StoreHealth } from '../types';
import {
  addRecord,
  addStatement,
  completeDataset,
  summaryOf,
  type OracleDataset,
  type OracleGraph,
} from './oracleData';

export class OracleWrites {
  private writes = 0;
  /** Answers of the present state; a write throws them all away. */
  protected readonly graphs = new Map<boolean, OracleGraph>();
  protected readonly lenses = new Map<string, Lens>();

  constructor(protected readonly data: OracleDataset[]) {}

  async health(): Promise<StoreHealth> {
    return { engine: 'oracle', engineVersion: '1', schemaVersion: 1, writable: true };
  }

  async revision(): Promise<string> {
    return String(this.writes);
  }

  async datasets(): Promise<DatasetSummary[]> {
    return this.data.map(summaryOf);
  }

  async startImport(info: DatasetInfo): Promise<ImportSession> {
    if (this.data.some((dataset) => dataset.info.name === info.name)) {
      throw new GraphError('conflict', `There is already a data set “${info.name}”.`);
    }
    const dataset: OracleDataset = {
      info,
      state: 'importing',
      records: new Map(),
      statements: new Map(),
      importedAt: null,
    };
    this.data.push(dataset);
    return {
      writeNodes: async (records: readonly NodeRecord[]) =>
        records.forEach((record) => addRecord(dataset, record)),
      writeStatements: async (statements: readonly StatementRecord[]) =>
        statements.forEach((statement) => addStatement(dataset, statement)),
      complete: async () => {
        completeDataset(dataset);
        this.wrote();
        return summaryOf(dataset);
      },
      abort: async () => {
        this.data.splice(this.data.indexOf(dataset), 1);
      },
    };
  }

  async removeDataset(name: string): Promise<void> {
    const at = this.data.findIndex((dataset) => dataset.info.name === name);
    if (at === -1) throw new GraphError('not_found', `There is no data set “${name}”.`);
    this.data.splice(at, 1);
    this.wrote();
  }

  private wrote(): void {
    this.writes += 1;
    this.graphs.clear();
    this.lenses.clear();
  }

  async check(): Promise<CheckReport> {
    return { ok: true, problems: [] };
  }

  async backup(file: string): Promise<void> {
    throw new GraphError('unavailable', `The oracle lives in memory and cannot be backed up to ${file}.`);
  }

  async close(): Promise<void> {}
}
