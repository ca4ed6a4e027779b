/** Writes the statements of one data set: relationships, and the ends that are not there yet. */
import { GraphError, isUnchecked, type StatementRecord } from '../../model';
import { namelessRecord } from '../common/namelessRecord';
import type { Connection, Transaction } from './connection';
import { awaitIndexes, claimConstraint } from './cypher/schema';
import { writeClaims, writeEnds } from './cypher/writes';
import { kindLabel, quoted } from './names';
import { storedNode } from './nodeProperties';
import { indexWait } from './schema';
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
  private readonly types = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly dataset: string,
  ) {}

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
    const ids = new Set<string>();
    for (const { id } of records) {
      if (ids.has(id) || this.ids.has(id)) throw this.twice(id);
      ids.add(id);
    }
    const rows = records.map((record) => storedStatement(dataset, record));
    for (const type of new Set(rows.map((row) => row.type))) await this.prepareType(type);
    const all = new Set(records.flatMap(({ subject, object }) => [subject, object]));
    const ends = [...all]
      .filter((id) => !this.ends.has(id))
      .map((id) => storedNode([[dataset, namelessRecord(id)]]));
    return {
      write: async (transaction) => {
        await Promise.all([
          ...(ends.length > 0 ? [transaction.rows(writeEnds, { dataset, rows: ends })] : []),
          transaction.rows(writeClaims, { rows }),
        ]);
      },
      noteWritten: () => {
        if (this.ends.size + all.size > rememberedEnds) this.ends.clear();
        for (const id of all) this.ends.add(id);
        for (const id of ids) this.ids.add(id);
        for (const record of records) this.addToTally(record);
      },
    };
  }

  /** Makes ids unique among the claims of a type, and finds them by their data set, before its first is written. */
  private async prepareType(type: string): Promise<void> {
    if (this.types.has(type)) return;
    const name = quoted(`etiograph_claim_${kindLabel(type)}`);
    await this.connection.command(claimConstraint(quoted(type), name));
    await this.connection.command(awaitIndexes, { seconds: indexWait });
    this.types.add(type);
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
