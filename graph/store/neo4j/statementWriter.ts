/** Writes the statements of one data set: relationships, and the ends that are not there yet. */
import { GraphError, isUnchecked, type StatementRecord } from '../../model';
import { IdFilter } from '../common/idFilter';
import { namelessRecord } from '../common/namelessRecord';
import { ClaimTypes } from './claimTypes';
import { writeTime, type Connection, type Transaction } from './connection';
import { claimsOfIds, writeClaims, writeEnds } from './cypher/writes';
import { quoted, storedName } from './names';
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
  private readonly ids = new IdFilter();
  private written = 0;
  private readonly tallies = new Map<string, TallyRow>();
  private readonly types: ClaimTypes;

  constructor(
    private readonly connection: Connection,
    private readonly dataset: string,
  ) {
    this.types = new ClaimTypes(connection);
  }

  /** Statements written so far. */
  get count(): number {
    return this.written;
  }

  /** Their counts by relation, source and whether they are unchecked. */
  tally(): TallyRow[] {
    return [...this.tallies.values()];
  }

  /** @throws GraphError `bad_input` for an id that the data set has already */
  async prepare(records: readonly StatementRecord[]): Promise<Batch> {
    const { dataset } = this;
    await this.checkIds(records);
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

  /** Takes note of statements that an earlier attempt has written, and has looked at. */
  noteEarlier(records: readonly StatementRecord[]): void {
    this.note(records);
  }

  /** The database holds ids apart within a type; here they are held apart in the whole data set. */
  private async checkIds(records: readonly StatementRecord[]): Promise<void> {
    const ids = new Set<string>();
    for (const { id } of records) {
      if (ids.has(id)) throw this.twice(id);
      ids.add(id);
    }
    const perhaps = [...ids].filter((id) => this.ids.mayHave(id));
    if (perhaps.length === 0) return;
    const { dataset } = this;
    const types = new Set([...this.tallies.values()].map(({ relation }) => storedName(relation)));
    for (const type of types) {
      const [found] = await this.connection.read(
        (transaction) =>
          transaction.rows<{ id: string }>(claimsOfIds(quoted(type)), { dataset, ids: perhaps }),
        writeTime,
      );
      if (found !== undefined) throw this.twice(found.id);
    }
  }

  private note(records: readonly StatementRecord[]): void {
    if (this.ends.size + 2 * records.length > rememberedEnds) this.ends.clear();
    for (const record of records) {
      this.ends.add(record.subject).add(record.object);
      this.ids.add(record.id);
      this.written += 1;
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
