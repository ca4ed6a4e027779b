/** Writes the statements of one data set: relationships, and the ends that are not there yet. */
import { GraphError, isUnchecked, type StatementRecord } from '../../model';
import { namelessRecord } from '../common/namelessRecord';
import { ClaimTypes } from './claimTypes';
import type { Connection, Transaction } from './connection';
import { writeClaims, writeEnds } from './cypher/writes';
import { storedNode } from './nodeProperties';
import type { TallyRow } from './state';
import { storedStatement } from './statementProperties';

/** Ids remembered at most, with the knowledge that the data set has a record of them. */
const rememberedEnds = 200_000;

/** One batch, ready to be written. */
export interface Batch {
  write(transaction: Transaction): Promise<void>;
  /** To be called once it is in the database. */
  noteWritten(): void;
}

export class StatementWriter {
  private readonly ends = new Set<string>();
  private readonly ids = new Set<string>();
  private readonly tallies = new Map<string, TallyRow>();
  private readonly types: ClaimTypes;

  constructor(
    connection: Connection,
    private readonly dataset: string,
  ) {
    this.types = new ClaimTypes(connection);
  }

  /** Statements written so far. */
  get count(): number {
    return this.ids.size;
  }

  /** Their counts by relation, source and whether they are unchecked. */
  tally(): TallyRow[] {
    return [...this.tallies.values()];
  }

  /** @throws GraphError `bad_input` for an id that the data set has already */
  async prepare(records: readonly StatementRecord[]): Promise<Batch> {
    const { dataset } = this;
    this.checkIds(records);
    const rows = records.map((record) => storedStatement(dataset, record));
    await this.types.prepare(rows.map(({ type }) => type));
    const ends = [...new Set(records.flatMap(({ subject, object }) => [subject, object]))]
      .filter((id) => !this.ends.has(id))
      .map((id) => storedNode([[dataset, namelessRecord(id)]]));
    return {
      write: async (transaction) => {
        await Promise.all([
          ...(ends.length > 0 ? [transaction.rows(writeEnds, { dataset, rows: ends })] : []),
          transaction.rows(writeClaims, { rows }),
        ]);
      },
      noteWritten: () => this.note(records),
    };
  }

  /**
   * Takes note of statements that an earlier attempt has written.
   * @throws GraphError `bad_input` for an id that the data set has already
   */
  noteEarlier(records: readonly StatementRecord[]): void {
    this.checkIds(records);
    this.note(records);
  }

  private checkIds(records: readonly StatementRecord[]): void {
    const ids = new Set<string>();
    for (const { id } of records) {
      if (ids.has(id) || this.ids.has(id)) throw this.twice(id);
      ids.add(id);
    }
  }

  private note(records: readonly StatementRecord[]): void {
    if (this.ends.size + 2 * records.length > rememberedEnds) this.ends.clear();
    for (const record of records) {
      this.ends.add(record.subject).add(record.object);
      this.ids.add(record.id);
      this.addToTally(record);
    }
  }

  private addToTally({ relation, evidence }: StatementRecord): void {
    const { id: source, title } = evidence.source;
    const unchecked = isUnchecked(evidence);
    const key = JSON.stringify([relation, source, title, unchecked]);
    const row = this.tallies.get(key) ?? { relation, source, title, unchecked, statements: 0 };
    row.statements += 1;
    this.tallies.set(key, row);
  }

  private twice(id: string): GraphError {
    return new GraphError(
      'bad_input',
      `The data set “${this.dataset}” has two statements with the id “${id}”. Give each an id of its own.`,
    );
  }
}
