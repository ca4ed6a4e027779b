/**
 * How far an import has come: how many records of each kind it has written, and a print of their content, noted in
 * the transaction of each batch. After a crash the same files give the same records in the same order, whatever the
 * size of batches; so those that are counted are not written twice, and the print tells whether they are the same.
 */
import { createHash } from 'node:crypto';
import type { NodeRecord, StatementRecord } from '../../model';

/** What is noted of one kind of record. */
export interface Written {
  count: number;
  print: string;
}

/** What is noted of an import. */
export interface WrittenParts {
  nodes: Written;
  statements: Written;
}

/** Follows the records of one kind through an import. */
export class Follower {
  private readonly hash = createHash('sha256');
  private passed = 0;

  /** @param earlier what an attempt that broke off has written */
  constructor(private readonly earlier: Written = { count: 0, print: '' }) {}

  /** What is to be noted once all records that were taken are written. */
  get written(): Written {
    return { count: this.passed, print: this.hash.copy().digest('base64') };
  }

  /** Whether all that the earlier attempt had written has passed. */
  get isPast(): boolean {
    return this.passed >= this.earlier.count;
  }

  /** Takes records. @returns those among them that were written before, or null where they are others than those. */
  take<T extends NodeRecord | StatementRecord>(records: readonly T[]): { before: T[]; rest: T[] } | null {
    const left = Math.max(0, this.earlier.count - this.passed);
    const [before, rest] = [records.slice(0, left), records.slice(left)];
    this.add(before);
    if (before.length > 0 && this.isPast && this.written.print !== this.earlier.print) return null;
    this.add(rest);
    return { before, rest };
  }

  private add(records: readonly (NodeRecord | StatementRecord)[]): void {
    for (const record of records) this.hash.update(JSON.stringify(record)).update('\n');
    this.passed += records.length;
  }
}
