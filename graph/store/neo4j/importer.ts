/**
 * An import: batches that nobody sees, each in a transaction of its own, and at the end one transaction that makes
 * them visible together. A batch is counted in its transaction, so that one which the driver does again, because the
 * answer was lost, is not written twice.
 */
import { GraphError, type NodeRecord, type StatementRecord } from '../../model';
import type { DatasetInfo, DatasetSummary, ImportSession } from '../types';
import { clearDataset } from './clear';
import type { Transaction } from './connection';
import { changeDataset, countBatch, moveOn } from './cypher/state';
import { countNew, countRecords } from './cypher/writes';
import type { Lease } from './lease';
import { writeRecordsOf } from './nodeWriter';
import { forEachPage } from './recordPages';
import { rejoin, sharedIds } from './shared';
import type { StatementWriter } from './statementWriter';

export class Neo4jImport implements ImportSession {
  private state: 'open' | 'failed' | 'ended' = 'open';
  private batches = 0;

  /**
   * @param before names of the complete data sets, in the order of import
   * @param onEnd called once, whichever way the import ends
   */
  constructor(
    private readonly lease: Lease,
    private readonly info: DatasetInfo,
    private readonly before: readonly string[],
    private readonly statements: StatementWriter,
    private readonly onEnd: () => void,
  ) {}

  async writeNodes(records: readonly NodeRecord[]): Promise<void> {
    if (records.length === 0) return;
    await this.attempt(() =>
      this.batch((transaction) => writeRecordsOf(transaction, this.info.name, records)),
    );
  }

  async writeStatements(records: readonly StatementRecord[]): Promise<void> {
    if (records.length === 0) return;
    await this.attempt(async () => {
      const batch = await this.statements.prepare(records);
      await this.batch((transaction) => batch.write(transaction));
      batch.noteWritten();
    });
  }

  async complete(): Promise<DatasetSummary> {
    const summary = await this.attempt(() => this.show());
    this.end();
    await this.lease.end();
    return summary;
  }

  async abort(): Promise<void> {
    if (this.state === 'ended') return;
    this.end();
    try {
      await clearDataset(this.lease, this.info.name);
    } catch (error) {
      // Who has taken over the writing has cleared it.
      if (!(error instanceof GraphError && error.code === 'conflict')) throw error;
    } finally {
      await this.lease.end();
    }
  }

  private async show(): Promise<DatasetSummary> {
    const { lease, statements } = this;
    const { name, title = null, license = null, url = null } = this.info;
    const seen = [...this.before, name];
    await forEachPage(lease, name, (transaction, ids) =>
      transaction.rows(countNew, { dataset: name, ids, seen }),
    );
    const shared = await sharedIds(lease, name);
    const importedAt = new Date().toISOString();
    return lease.step(async (transaction) => {
      const [counted] = await transaction.rows<{ count: number }>(countRecords, { dataset: name });
      const nodes = counted?.count ?? 0;
      await rejoin(transaction, shared, seen);
      const changes = {
        ...{ state: 'complete', importedAt, nodes, statements: statements.count },
        tally: JSON.stringify(statements.tally()),
      };
      await transaction.rows(changeDataset, { name, properties: changes });
      await transaction.rows(moveOn, { by: 1 });
      return {
        name,
        state: 'complete',
        nodes,
        statements: statements.count,
        importedAt,
        title,
        license,
        url,
      };
    });
  }

  private async batch(write: (transaction: Transaction) => Promise<void>): Promise<void> {
    const { name } = this.info;
    await this.lease.step(async (transaction) => {
      const counted = await transaction.rows(countBatch, { name, batch: this.batches });
      if (counted.length > 0) await write(transaction);
    });
    this.batches += 1;
  }

  /** Does a step; after one that fails the import can only be given up. */
  private async attempt<T>(step: () => Promise<T>): Promise<T> {
    if (this.state !== 'open') {
      throw new GraphError('conflict', 'This import has already ended: start a new one.');
    }
    try {
      return await step();
    } catch (error) {
      this.state = 'failed';
      throw error;
    }
  }

  private end(): void {
    this.state = 'ended';
    this.onEnd();
  }
}
