/** The report of an import: what was read, written, joined and left out, and why. */
import { isSharedId, kindOf, limits, parseCurie, type NodeRecord, type StatementRecord } from '../../model';
import type { TableMapping } from '../tables/mapping/mapping';

export interface SkippedRow {
  file: string;
  /** From 1; null where the format has no lines. */
  line: number | null;
  reason: string;
}

/** How a table among the files was read. */
export interface ReadTable extends TableMapping {
  file: string;
}

/** All of them counted, the first ones listed. */
export interface Listed<T> {
  total: number;
  listed: T[];
}

/** New concepts that are called like one that the store has under another id. */
export interface SameNames extends Listed<{ id: string; name: string; stored: string }> {
  /** How many new concepts were looked up; the first ones, at most `limits.namesLookedUp`. */
  lookedUp: number;
}

export interface ImportReport {
  dataset: string;
  /** Ids of the formats that records came from. */
  format: string;
  dryRun: boolean;
  /** Records found in the files, repeated ones included. */
  read: { nodes: number; statements: number };
  /** What the store took up under the data set's name; nothing in a dry run. */
  written: { nodes: number; statements: number };
  /** Nodes that are concepts which other data sets describe too. */
  joined: number;
  sameNames: SameNames;
  /** Files that are plainly no graph, and were not read. */
  leftOut: Listed<string>;
  /** Nodes that a label file gave another name. */
  renamed: number;
  skipped: Listed<SkippedRow>;
  /** Node records by kind, and statements by relation. */
  kinds: Record<string, number>;
  relations: Record<string, number>;
  /** Prefixes of ids that look like CURIEs but join with nothing, since nobody declared them. */
  unknownPrefixes: Record<string, number>;
  /** Ends of statements that no node describes, neither in the files nor in the store. */
  danglingEnds: Listed<string>;
  /** Which column was read as what, of each table that could be read in several ways. */
  tables: ReadTable[];
  seconds: number;
  statementsPerSecond: number;
}

const tally = (counts: Map<string, number>, key: string): void =>
  void counts.set(key, (counts.get(key) ?? 0) + 1);

/** Most first, then by name. From entries, since a kind may be named like something that every object has. */
const sorted = (counts: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));

/** What a reading counts. */
export type ReadCounts = Pick<
  ImportReport,
  'format' | 'read' | 'leftOut' | 'renamed' | 'skipped' | 'kinds' | 'relations' | 'unknownPrefixes' | 'tables'
>;

/** Counts while files are read. */
export class Counts {
  readonly read = { nodes: 0, statements: 0 };
  readonly skipped: Listed<SkippedRow> = { total: 0, listed: [] };
  readonly #leftOut: Listed<string> = { total: 0, listed: [] };
  readonly #formats = new Set<string>();
  readonly #kinds = new Map<string, number>();
  readonly #relations = new Map<string, number>();
  readonly #prefixes = new Map<string, number>();
  readonly tables: ReadTable[] = [];
  renamed = 0;

  node({ id, categories, attributes }: NodeRecord, format: string): void {
    this.read.nodes += 1;
    this.#formats.add(format);
    tally(this.#kinds, kindOf(categories));
    const { originalId } = attributes;
    if (typeof originalId !== 'string' || isSharedId(id)) return;
    const prefix = parseCurie(originalId)?.prefix;
    if (prefix !== undefined) tally(this.#prefixes, prefix);
  }

  statement({ relation }: StatementRecord, format: string): void {
    this.read.statements += 1;
    this.#formats.add(format);
    tally(this.#relations, relation);
  }

  skip(row: SkippedRow): void {
    this.skipped.total += 1;
    if (this.skipped.listed.length < limits.reportListed) this.skipped.listed.push(row);
  }

  leaveOut(file: string): void {
    this.#leftOut.total += 1;
    if (this.#leftOut.listed.length < limits.reportListed) this.#leftOut.listed.push(file);
  }

  /** Everything that was counted. */
  all(): ReadCounts {
    return {
      format: [...this.#formats].join(', '),
      read: this.read,
      leftOut: this.#leftOut,
      renamed: this.renamed,
      skipped: this.skipped,
      kinds: sorted(this.#kinds),
      relations: sorted(this.#relations),
      unknownPrefixes: sorted(this.#prefixes),
      tables: this.tables,
    };
  }
}

/** The report, once all is written. */
export function reportOf(
  counts: ReadCounts,
  rest: Pick<ImportReport, 'dataset' | 'dryRun' | 'written' | 'joined' | 'sameNames' | 'danglingEnds'>,
  milliseconds: number,
): ImportReport {
  const seconds = milliseconds / 1000;
  return {
    ...rest,
    ...counts,
    seconds: Math.round(seconds * 100) / 100,
    statementsPerSecond: Math.round(counts.read.statements / Math.max(seconds, 0.001)),
  };
}
