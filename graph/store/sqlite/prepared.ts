/**
 * A prepared statement as this engine uses it: numbered parameters from a list, and rows as objects. Both are done
 * here since better-sqlite3's own ways take several times as long: it looks numbered parameters up by name, and
 * makes objects property by property.
 */
import type Database from 'better-sqlite3';

export type Value = string | number | null;

const numbers = /\?(\d+)/g;

/** A bare parameter after LIMIT makes SQLite plan the statement anew at every run, four times the work of a short one. */
const limitParameter = /LIMIT (?=\?)/g;

export class Prepared {
  private readonly statement: Database.Statement<[Value[]]>;
  /** For statements with numbered parameters: which value stands at each place. */
  private readonly places: readonly number[] | null;
  private readonly names: readonly string[];

  /** @param sql a constant text; "?" with a number stands for nothing but a parameter */
  constructor(raw: Database.Database, sql: string) {
    const places = [...sql.matchAll(numbers)].map((found) => Number(found[1]) - 1);
    this.places = places.length === 0 ? null : places;
    this.statement = raw.prepare<[Value[]]>(
      sql.replaceAll(numbers, '?').replaceAll(limitParameter, 'LIMIT 0 + '),
    );
    this.names = this.statement.reader ? this.statement.columns().map(({ name }) => name) : [];
    if (this.statement.reader) this.statement.raw();
  }

  all<Row>(values: Value[]): Row[] {
    const lists = this.statement.all(this.bind(values)) as Value[][];
    return lists.map((list) => this.toRow<Row>(list));
  }

  get<Row>(values: Value[]): Row | undefined {
    const list = this.statement.get(this.bind(values)) as Value[] | undefined;
    return list === undefined ? undefined : this.toRow<Row>(list);
  }

  *iterate<Row>(values: Value[]): Generator<Row, void> {
    for (const list of this.statement.iterate(this.bind(values)) as IterableIterator<Value[]>) {
      yield this.toRow<Row>(list);
    }
  }

  run(values: Value[]): Database.RunResult {
    return this.statement.run(this.bind(values));
  }

  private bind(values: Value[]): Value[] {
    return this.places === null ? values : this.places.map((place) => values[place] ?? null);
  }

  private toRow<Row>(list: Value[]): Row {
    const row: Record<string, Value> = {};
    for (let at = 0; at < this.names.length; at += 1) row[this.names[at] ?? ''] = list[at] ?? null;
    return row as Row;
  }
}
