/** Writes the statements of one data set, each once, with the nodes they name. */
import { GraphError, qualifiersKey, type StatementRecord } from '../../model';
import type { Connection } from './connection';
import { EvidenceWriter } from './evidenceWriter';
import { isDuplicate } from './faults';
import type { RecordWriter } from './recordWriter';
import { RowWriter } from './rowWriter';
import { statementIndexes } from './schema';
import type { Words } from './words';

const head = `INSERT INTO statement
  (dataset, id, subject, relation, object, negated, qualifiers, evidence, original, attributes) VALUES`;
const isThere = 'SELECT 1 AS there FROM statement WHERE dataset = ? AND id = ?';
const idTwice = 'SELECT id FROM statement WHERE dataset = ? GROUP BY id HAVING count(*) > 1 LIMIT 1';

export class StatementWriter {
  /** Statements written. */
  count = 0;
  private readonly rows: RowWriter;
  private readonly evidence: EvidenceWriter;
  private putAside = false;
  /** The subject that was written last: files are often sorted by it, and looking it up is a tenth of a row's work. */
  private lastSubject: { id: string; key: number } | null = null;

  /** @param before statements in the store when the import began */
  constructor(
    private readonly connection: Connection,
    private readonly words: Words,
    private readonly records: RecordWriter,
    private readonly dataset: number,
    private readonly before: number,
  ) {
    this.rows = new RowWriter(connection, head, 10);
    this.evidence = new EvidenceWriter(connection, dataset);
  }

  /** @throws GraphError `bad_input` where the data set has a statement of the same id, and it is found already */
  write(statements: readonly StatementRecord[]): void {
    try {
      for (const statement of statements) this.add(statement);
      this.rows.flush();
    } catch (error) {
      throw isDuplicate(error) ? this.duplicate(this.twiceIn(statements), error) : error;
    }
    this.count += statements.length;
    // Building an index at once costs a third of keeping it up, so a large import does without it meanwhile.
    if (this.putAside || this.count <= this.before / 2) return;
    for (const name of Object.keys(statementIndexes)) this.connection.exec(`DROP INDEX ${name}`);
    this.putAside = true;
  }

  /**
   * Writes what was counted and builds what was put aside.
   * @throws GraphError `bad_input` where two statements of the data set have the same id
   */
  finish(): void {
    this.evidence.finish();
    if (!this.putAside) return;
    try {
      for (const sql of Object.values(statementIndexes)) this.connection.exec(sql);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      throw this.duplicate(this.connection.get<{ id: string }>(idTwice, this.dataset)?.id, error);
    }
  }

  private add(statement: StatementRecord): void {
    const { id, subject, object, negated, qualifiers, originalPredicate, evidence, attributes } = statement;
    const relation = this.words.keyFor(statement.relation);
    this.rows.add(
      this.dataset,
      id,
      this.keyOfSubject(subject),
      relation,
      this.records.keyOfEnd(object),
      negated ? 1 : 0,
      this.words.keyFor(qualifiersKey(qualifiers)),
      this.evidence.write(evidence, relation),
      originalPredicate ?? null,
      Object.keys(attributes).length === 0 ? null : JSON.stringify(attributes),
    );
  }

  private keyOfSubject(id: string): number {
    if (this.lastSubject?.id !== id) this.lastSubject = { id, key: this.records.keyOfEnd(id) };
    return this.lastSubject.key;
  }

  /** The id that a batch has twice, or that was there before it. */
  private twiceIn(statements: readonly StatementRecord[]): string | undefined {
    const seen = new Set<string>();
    const twice = statements.find(({ id }) => seen.size === seen.add(id).size);
    return (twice ?? statements.find(({ id }) => this.connection.get(isThere, this.dataset, id)))?.id;
  }

  private duplicate(id: string | undefined, cause: unknown): GraphError {
    return new GraphError(
      'bad_input',
      `Two claims of this data set have the same id “${id ?? ''}”. Give each its own, or none, so that one is made.`,
      { cause },
    );
  }
}
