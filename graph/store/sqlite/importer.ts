/**
 * An import: one write transaction from its first row to its last derived one. Readers see nothing of it before
 * it is complete, and a process that dies in the middle leaves nothing behind.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { GraphError, type NodeRecord, type StatementRecord } from '../../model';
import type { DatasetInfo, DatasetSummary, ImportSession } from '../types';
import type { Connection } from './connection';
import { datasetOfKey } from './datasets';
import { deriveSteps, noteTouched } from './derive';
import { tellFaults } from './faults';
import { NodeWriter } from './nodeWriter';
import { RecordWriter } from './recordWriter';
import { StatementWriter } from './statementWriter';
import { Words } from './words';
import { commit, raiseRevision, rollBack } from './writing';

const addDataset = `INSERT INTO dataset (name, title, license, url, imported_at, nodes, statements)
  VALUES (?, ?, ?, ?, '', 0, 0)`;
const endDataset = `UPDATE dataset SET imported_at = ?2, statements = ?3,
  nodes = (SELECT count(*) FROM record WHERE dataset = ?1) WHERE key = ?1`;
const statementsBefore = 'SELECT coalesce(sum(statements), 0) AS count FROM dataset';

export class SqliteImport implements ImportSession {
  private readonly dataset: number;
  private readonly nodes: NodeWriter;
  private readonly records: RecordWriter;
  private readonly statements: StatementWriter;
  private readonly before: number;
  private open = true;

  /**
   * @param connection its own, in a write transaction
   * @param onEnd called once, whichever way the import ends
   */
  constructor(
    private readonly connection: Connection,
    private readonly file: string,
    info: DatasetInfo,
    private readonly onEnd: () => void,
  ) {
    const words = new Words(connection);
    this.before = connection.get<{ count: number }>(statementsBefore)?.count ?? 0;
    this.dataset = connection.insert(
      addDataset,
      ...[info.name, info.title ?? null, info.license ?? null, info.url ?? null],
    );
    this.nodes = new NodeWriter(connection, words);
    this.records = new RecordWriter(connection, this.nodes, { key: this.dataset, name: info.name });
    this.statements = new StatementWriter(connection, words, this.records, this.dataset, this.before);
  }

  async writeNodes(records: readonly NodeRecord[]): Promise<void> {
    this.attempt(() => {
      for (const record of records) this.records.write(record);
    });
  }

  async writeStatements(records: readonly StatementRecord[]): Promise<void> {
    this.attempt(() => this.statements.write(records));
  }

  async complete(): Promise<DatasetSummary> {
    const { connection } = this;
    const everything = this.statements.count >= this.before;
    const steps = [
      () => this.nodes.rejoin(),
      () => this.statements.finish(),
      ...(everything ? [] : [() => noteTouched(connection, this.dataset)]),
      ...deriveSteps(connection, everything),
      () => connection.run(endDataset, this.dataset, new Date().toISOString(), this.statements.count),
      () => raiseRevision(connection),
      () => commit(connection),
    ];
    for (const step of steps) {
      this.attempt(step);
      // Questions of the same process are answered between the steps.
      await turn();
    }
    const summary = datasetOfKey(connection, this.dataset);
    this.end();
    if (summary === undefined)
      throw new RangeError('The store has lost the data set that it has just written.');
    return summary;
  }

  async abort(): Promise<void> {
    if (this.open) this.end();
  }

  /** Does a step; one that fails ends the import and takes everything back. */
  private attempt(step: () => void): void {
    if (!this.open) {
      throw new GraphError('conflict', 'This import has already ended: start a new one.');
    }
    try {
      tellFaults(this.file, step);
    } catch (error) {
      this.end();
      throw error;
    }
  }

  private end(): void {
    this.open = false;
    rollBack(this.connection);
    this.connection.close();
    this.onEnd();
  }
}
