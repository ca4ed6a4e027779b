/**
 * One connection to the store's file: statements prepared once, a deadline for long scans, transactions. SQL is
 * never built from values; every statement here is a constant text with parameters.
 */
import Database from 'better-sqlite3';
import { GraphError, limits } from '../../model';
import { Prepared, type Value } from './prepared';

export type { Value };
export type Access = 'read' | 'write';

/** Milliseconds that reading waits for a lock; a WAL file has one for readers only while it is repaired or closed. */
const readWait = 2_000;

/** What is said when a question takes too long. */
export function timedOut(): GraphError {
  return new GraphError(
    'timeout',
    `The store took longer than ${limits.questionTime / 1000} seconds for this question and stopped. Ask for less at once, for example one relation or a longer word.`,
  );
}

export class Connection {
  private readonly prepared = new Map<string, Prepared>();
  private deadline = Number.POSITIVE_INFINITY;

  constructor(readonly raw: Database.Database) {
    // better-sqlite3 cannot be interrupted; scans without a bound call this in their WHERE clause instead.
    raw.function('tick', () => {
      this.checkTime();
      return 1;
    });
  }

  get inTransaction(): boolean {
    return this.raw.inTransaction;
  }

  all<Row>(sql: string, ...values: Value[]): Row[] {
    return this.prepare(sql).all<Row>(values);
  }

  get<Row>(sql: string, ...values: Value[]): Row | undefined {
    return this.prepare(sql).get<Row>(values);
  }

  /** Runs a statement that changes something. @returns rows changed */
  run(sql: string, ...values: Value[]): number {
    return this.runList(sql, values);
  }

  /** As `run`, with the values in one list. For many rows at once. */
  runList(sql: string, values: Value[]): number {
    return this.prepare(sql).run(values).changes;
  }

  /** As `run`, for a row with an integer key of its own. @returns the new key */
  insert(sql: string, ...values: Value[]): number {
    return Number(this.prepare(sql).run(values).lastInsertRowid);
  }

  /** Rows one by one, for results that may be long. The statement is its own, so that several can be open. */
  iterate<Row>(sql: string, ...values: Value[]): Generator<Row, void> {
    return new Prepared(this.raw, sql).iterate<Row>(values);
  }

  /** Runs several statements without parameters. */
  exec(sql: string): void {
    this.raw.exec(sql);
  }

  /** What a pragma says. */
  pragma(text: string): unknown {
    return this.raw.pragma(text, { simple: true });
  }

  /** Runs a question against one state of the store; inside another read it is part of that one. */
  read<T>(question: () => T): T {
    if (this.raw.inTransaction) return question();
    this.run('BEGIN');
    try {
      return question();
    } finally {
      if (this.raw.inTransaction) this.run('COMMIT');
    }
  }

  /** Runs a question that fails with `timeout` when it takes longer than `limits.questionTime`. */
  within<T>(question: () => T, milliseconds: number = limits.questionTime): T {
    const before = this.deadline;
    this.deadline = Math.min(before, performance.now() + milliseconds);
    try {
      return question();
    } finally {
      this.deadline = before;
    }
  }

  /** Fails with `timeout` past the deadline; loops over many rows call it now and then. */
  checkTime(): void {
    if (performance.now() > this.deadline) throw timedOut();
  }

  close(): void {
    this.prepared.clear();
    this.raw.close();
  }

  private prepare(sql: string): Prepared {
    let prepared = this.prepared.get(sql);
    if (prepared === undefined) {
      prepared = new Prepared(this.raw, sql);
      this.prepared.set(sql, prepared);
    }
    return prepared;
  }
}

/** Opens an existing file. Whether it is ours, and of which version, is for `openFile` to say. */
export function connect(file: string, access: Access): Connection {
  const raw = new Database(file, { fileMustExist: true, readonly: access === 'read', timeout: readWait });
  const connection = new Connection(raw);
  connection.pragma('trusted_schema = OFF');
  connection.pragma('synchronous = NORMAL');
  connection.pragma(`cache_size = ${access === 'read' ? -32_000 : -64_000}`);
  return connection;
}
