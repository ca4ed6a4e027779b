/** Who may write: imports and removals, one at a time over all processes. */
import { GraphError } from '../../model';
import type { DatasetInfo, ImportSession } from '../types';
import { clearDataset } from './clear';
import { writeTime, type Connection } from './connection';
import { changeDataset, makeDataset, moveOn } from './cypher/state';
import { checkNameIsFree, findDataset, unknownDataset } from './datasets';
import { Neo4jImport } from './importer';
import { Lease } from './lease';
import { rejoin, sharedIds } from './shared';
import { readState, type StoreState } from './state';
import { StatementWriter } from './statementWriter';

export class Writers {
  /** Names of the data sets that this process is importing. */
  private readonly importing = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly access: 'read' | 'write',
    private readonly wait?: number,
  ) {}

  /** @throws GraphError `conflict`, or `forbidden` where the store was opened for reading */
  async startImport(info: DatasetInfo): Promise<ImportSession> {
    const { name, title, license, url } = info;
    if (this.importing.has(name)) {
      throw new GraphError(
        'conflict',
        `A data set “${name}” is being imported right now: wait until that has ended, or choose another name.`,
      );
    }
    this.importing.add(name);
    const release = (): void => void this.importing.delete(name);
    try {
      checkNameIsFree(await this.state(), name);
      return await this.begin(async (lease) => {
        const state = await this.tidy(lease, name);
        checkNameIsFree(state, name);
        const earlier = findDataset(state, name);
        await lease.step(async (transaction) => {
          const properties = { name, title: title ?? null, license: license ?? null, url: url ?? null };
          if (earlier === undefined) await transaction.rows(makeDataset, { properties });
          else await transaction.rows(changeDataset, { name, properties });
          await transaction.rows(moveOn, { by: 0 });
        });
        const statements = new StatementWriter(this.connection, name);
        return new Neo4jImport(lease, info, state.seen, statements, release, earlier?.written ?? undefined);
      });
    } catch (error) {
      release();
      throw error;
    }
  }

  /** @throws GraphError `not_found`, `conflict`, or `forbidden` where the store was opened for reading */
  async removeDataset(name: string): Promise<void> {
    const before = await this.state();
    if (findDataset(before, name) === undefined) throw unknownDataset(name);
    await this.begin(async (lease) => {
      const state = await this.tidy(lease);
      if (findDataset(state, name) !== undefined) await this.remove(lease, state, name);
      await lease.end();
    });
  }

  private async remove(lease: Lease, state: StoreState, name: string): Promise<void> {
    const shared = await sharedIds(lease, name);
    const kept = state.seen.filter((one) => one !== name);
    await lease.step(async (transaction) => {
      await rejoin(transaction, shared, kept);
      await transaction.rows(changeDataset, { name, properties: { state: 'removing' } });
      await transaction.rows(moveOn, { by: 1 });
    });
    await clearDataset(lease, name);
  }

  /**
   * Clears what a writer that died has left.
   * @param goesOn name of the data set whose import is gone on with, where one is there
   * @returns the state after it
   */
  private async tidy(lease: Lease, goesOn?: string): Promise<StoreState> {
    const { datasets } = await this.state();
    for (const { summary, written } of datasets) {
      const { name, state } = summary;
      if (state === 'complete' || (state === 'importing' && name === goesOn && written !== null)) continue;
      await clearDataset(lease, name);
    }
    return this.state();
  }

  private state(): Promise<StoreState> {
    const { connection } = this;
    return connection.read((transaction) => readState(transaction, connection.place), writeTime);
  }

  /** Does something with the right to write, which goes back where it fails. */
  private async begin<T>(work: (lease: Lease) => Promise<T>): Promise<T> {
    if (this.access === 'read') {
      throw new GraphError(
        'forbidden',
        'This store was opened for reading only: nothing can be written to it.',
      );
    }
    const lease = await Lease.take(this.connection, this.wait);
    try {
      return await work(lease);
    } catch (error) {
      await lease.end();
      throw error;
    }
  }
}
