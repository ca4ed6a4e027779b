/**
 * An import: batches that nobody sees, each in a transaction of its own, and at the end one transaction that makes
 * them visible together. How far it has come is noted in the transaction of each batch, so that one which the driver
 * does again, because the answer was lost, is not written twice, and an import that broke off can be gone on with.
 */
import { GraphError, type NodeRecord, type StatementRecord } from '../../model';
import type { DatasetInfo, DatasetSummary, ImportSession } from '../types';
import { clearDataset } from './clear';
import type { Transaction } from './connection';
import { changeDataset, endNotes, moveOn, noteBatch } from './cypher/state';
import { countNew, countRecords } from './cypher/writes';
import type { Lease } from './lease';
import { writeRecordsOf } from './nodeWriter';
import { storedProperties } from './properties';
import { forEachPage } from './recordPages';
import { rejoin, sharedIds } from './shared';
import type { StatementWriter } from './statementWriter';
import { Follower, type WrittenParts } from './written';

const nothing: WrittenParts = { nodes: { count: 0, print: '' }, statements: { count: 0, print: '' } };

export class Neo4jImport implements ImportSession {
  private state: 'open' | 'failed' | 'ended' = 'open';
  private readonly nodes: Follower;
  private readonly claims: Follower;

  /**
   * @param before names of the complete data sets, in the order of import
   * @param onEnd called once, whichever way the import ends
   * @param noted how far an earlier attempt has come
   */
  constructor(
    private readonly lease: Lease,
    private readonly info: DatasetInfo,
    private readonly before: readonly string[],
    private readonly statements: StatementWriter,
    private readonly onEnd: () => void,
    private noted: WrittenParts = nothing,
  ) {
    this.nodes = new Follower(noted.nodes);
    this.claims = new Follower(noted.statements);
  }

  async writeNodes(records: readonly NodeRecord[]): Promise<void> {
    await this.attempt(async () => {
      const taken = this.nodes.take(records);
      if (taken === null) throw this.another();
      const { rest } = taken;
      if (rest.length > 0)
        await this.batch((transaction) => writeRecordsOf(transaction, this.info.name, rest));
    });
  }

  async writeStatements(records: readonly StatementRecord[]): Promise<void> {
    await this.attempt(async () => {
      const taken = this.claims.take(records);
      if (taken === null) throw this.another();
      this.statements.noteEarlier(taken.before);
      if (taken.rest.length === 0) return;
      const batch = await this.statements.prepare(taken.rest);
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
    if (!this.nodes.isPast || !this.claims.isPast) throw this.another();
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
      await transaction.rows(changeDataset, { name, properties: storedProperties(changes) });
      await transaction.rows(endNotes, { name });
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
    const { noted } = this;
    const nodes = this.nodes.isPast ? this.nodes.written : noted.nodes;
    const statements = this.claims.isPast ? this.claims.written : noted.statements;
    const parameters = {
      ...{ name: this.info.name, nodesBefore: noted.nodes.count, statementsBefore: noted.statements.count },
      ...{ nodes: nodes.count, nodesPrint: nodes.print },
      ...{ statements: statements.count, statementsPrint: statements.print },
    };
    await this.lease.step(async (transaction) => {
      if ((await transaction.rows(noteBatch, parameters)).length > 0) await write(transaction);
    });
    this.noted = { nodes, statements };
  }

  /** What is said where the records are not those that an earlier attempt has written; they are cleared then. */
  private another(): GraphError {
    return new GraphError(
      'conflict',
      `An import of “${this.info.name}” broke off earlier, and what it had written is not what these files begin with. That is cleared now: start this import again.`,
    );
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
