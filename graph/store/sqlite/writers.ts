/** Who may write: imports and removals, each on a connection of its own, one at a time over all processes. */
import { setImmediate as turn } from 'node:timers/promises';
import { GraphError } from '../../model';
import type { DatasetInfo, ImportSession } from '../types';
import { connect, type Access, type Connection } from './connection';
import { checkNameIsFree } from './datasets';
import { tellFaults } from './faults';
import { SqliteImport } from './importer';
import { removeSteps } from './remove';
import { beginWrite, commit, rollBack } from './writing';

export class Writers {
  /** Names of the data sets that this process is importing. */
  private readonly importing = new Set<string>();

  /**
   * @param open opens a connection for writing; tests give one with less room
   * @param wait milliseconds to wait for another writer
   */
  constructor(
    private readonly file: string,
    private readonly access: Access,
    private readonly open: (file: string) => Connection = (file) => connect(file, 'write'),
    private readonly wait?: number,
  ) {}

  /** @throws GraphError `conflict`, or `forbidden` where the store was opened for reading */
  async startImport(info: DatasetInfo): Promise<ImportSession> {
    const { name } = info;
    if (this.importing.has(name)) {
      throw new GraphError(
        'conflict',
        `A data set “${name}” is being imported right now: wait until that has ended, or choose another name.`,
      );
    }
    this.importing.add(name);
    const release = (): void => void this.importing.delete(name);
    try {
      const connection = await this.begin((opened) => checkNameIsFree(opened, name));
      return new SqliteImport(connection, this.file, info, release);
    } catch (error) {
      release();
      throw error;
    }
  }

  /** @throws GraphError `not_found`, `conflict`, or `forbidden` where the store was opened for reading */
  async removeDataset(name: string): Promise<void> {
    const connection = await this.begin();
    try {
      for (const step of tellFaults(this.file, () => removeSteps(connection, name))) {
        tellFaults(this.file, step);
        await turn();
      }
      tellFaults(this.file, () => commit(connection));
    } finally {
      rollBack(connection);
      connection.close();
    }
  }

  /** A connection in a write transaction. @param check what has to hold before and once the lock is there */
  private async begin(check: (connection: Connection) => void = () => undefined): Promise<Connection> {
    if (this.access === 'read') {
      throw new GraphError(
        'forbidden',
        'This store was opened for reading only: nothing can be written to it.',
      );
    }
    const connection = tellFaults(this.file, () => this.open(this.file));
    try {
      tellFaults(this.file, () => check(connection));
      await beginWrite(connection, this.file, this.wait);
      tellFaults(this.file, () => check(connection));
      return connection;
    } catch (error) {
      rollBack(connection);
      connection.close();
      throw error;
    }
  }
}
