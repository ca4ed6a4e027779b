/**
 * The reading half of an import: files to batches of records that may be written, each id checked, everything
 * counted. It knows no store, so that it may run in a thread of its own.
 */
import { GraphError, limits, type NodeRecord, type StatementRecord } from '../../model';
import type { DatasetInfo } from '../../store/types';
import { checkDatasetName, datasetNameOf } from '../datasetName';
import type { Labels } from '../labels/parse';
import { Renamer } from '../labels/renamer';
import { turn } from '../text/turn';
import { unusedMapping } from '../tables/mapping/givenMapping';
import { KnownNodes } from '../tables/mapping/knownNodes';
import type { GivenMapping } from '../tables/mapping/mapping';
import type { FileAbout, FileRecord } from '../types';
import type { LeftOut, OpenedInput } from './inputs';
import { Counts, type ReadCounts } from './report';
import { RecordSieve } from './sieve';
import { untilAborted } from './untilAborted';

export interface ReadingOptions {
  /** Id of a format; else it is told from each file. */
  format?: string;
  /** Name of the data set; else the file's own word, else its name. */
  dataset?: string;
  /** What the columns of tables are; what is not said is guessed (tables/mapping/guessMapping.ts). */
  mappings?: readonly GivenMapping[];
  /** Names to use in place of those in the files, by id. */
  labels?: Labels;
}

export interface ImportProgress {
  file: string;
  nodes: number;
  statements: number;
  skipped: number;
}

/** Records to be written, in the order in which they were read: nodes before the statements that may need them. */
export interface ReadBatch {
  is: 'batch';
  /** The data set as far as it is known. The first batch's counts. */
  info: DatasetInfo;
  nodes: NodeRecord[];
  /** Ids of these nodes that were not met before. */
  fresh: string[];
  statements: StatementRecord[];
  progress: ImportProgress;
}

/** What came of it all. */
export interface ReadEnd {
  is: 'end';
  info: DatasetInfo;
  counts: ReadCounts;
  /** Ends of statements that no record describes. */
  openEnds: string[];
}

export type ReadMessage = ReadBatch | ReadEnd;

/** One reading at work. */
class Reading {
  readonly #options: ReadingOptions;
  readonly #counts = new Counts();
  readonly #sieve = new RecordSieve();
  readonly #known = new KnownNodes();
  readonly #renamer: Renamer;
  #info: DatasetInfo | null = null;
  #prefixes = new Set<string>();

  constructor(options: ReadingOptions) {
    this.#options = options;
    this.#renamer = new Renamer(options.labels);
    if (options.dataset !== undefined) this.#info = { name: checkDatasetName(options.dataset) };
  }

  async *messages(
    files: AsyncIterable<OpenedInput | LeftOut>,
    signal?: AbortSignal,
  ): AsyncIterable<ReadMessage> {
    const names: string[] = [];
    for await (const file of untilAborted(files, signal)) {
      if ('leftOut' in file) {
        this.#counts.leaveOut(file.leftOut);
        continue;
      }
      names.push(file.input.name);
      yield* this.#file(file, signal);
    }
    const { tables, read } = this.#counts;
    const unused = unusedMapping(this.#options.mappings ?? [], tables);
    if (unused !== null) throw new GraphError('bad_input', unused);
    if (this.#info === null || read.nodes + read.statements === 0) throw this.#nothing(names);
    this.#counts.renamed = this.#renamer.count;
    yield { is: 'end', info: this.#info, counts: this.#counts.all(), openEnds: this.#sieve.openEnds() };
  }

  async *#file(opened: OpenedInput, signal: AbortSignal | undefined): AsyncIterable<ReadBatch> {
    const { input, format, text, heading } = opened;
    const { name, path } = input;
    const dataset = this.#info?.name ?? datasetNameOf(path ?? name);
    const options = {
      dataset,
      datasetIsGiven: this.#info !== null,
      declaredPrefixes: this.#prefixes,
      file: name,
      mappings: this.#options.mappings ?? [],
      known: this.#known,
      ...(heading === undefined ? {} : { heading }),
    };
    if (format.read === undefined) return;
    for await (const records of untilAborted(format.read(text, options), signal)) {
      for (const record of records) this.#take(record, name, format.id);
      signal?.throwIfAborted();
      if (this.#sieve.gathered >= limits.importBatch) yield this.#batch(name, dataset);
      // Lets a signal, a timer or a request through, since nothing else here waits for the outside.
      else if (records.length > 0) await turn();
    }
    const { nodes, statements } = this.#counts.read;
    if (nodes + statements > 0) yield this.#batch(name, dataset);
  }

  #take(record: FileRecord, file: string, format: string): void {
    const counts = this.#counts;
    switch (record.record) {
      case 'about':
        this.#about(record.about);
        return;
      case 'table':
        counts.tables.push({ file, ...record.mapping });
        return;
      case 'skipped':
        counts.skip({ file, line: record.line, reason: record.reason });
        return;
      case 'node':
        if (record.implied === true && this.#sieve.describes(record.node.id)) return;
        counts.node(record.node, format);
        this.#sieve.node(this.#renamer.node(record.node));
        return;
      case 'statement': {
        const reason = this.#sieve.statement(record);
        counts.statement(record.statement, format);
        if (reason !== null) counts.skip({ file, line: record.line, reason });
      }
    }
  }

  #batch(file: string, dataset: string): ReadBatch {
    this.#info ??= { name: dataset };
    const { read, skipped } = this.#counts;
    const progress = { file, nodes: read.nodes, statements: read.statements, skipped: skipped.total };
    return { is: 'batch', info: this.#info, ...this.#sieve.take(), progress };
  }

  /** What a file says of itself counts until records were read; the name that a person gave always goes before. */
  #about({ dataset, prefixes }: FileAbout): void {
    this.#prefixes = new Set([...this.#prefixes, ...prefixes]);
    const name = this.#info?.name ?? dataset.name;
    if (name === undefined) return;
    this.#info = { ...dataset, ...this.#info, name };
  }

  #nothing(names: readonly string[]): GraphError {
    const why = this.#counts.skipped.listed[0];
    const where = why?.line === null || why === undefined ? '' : ` line ${why.line}`;
    const reason = why === undefined ? 'it has no rows' : `${why.file}${where} ${why.reason}`;
    return new GraphError('bad_input', `Nothing could be read from ${names.join(', ')}: ${reason}.`);
  }
}

/**
 * Reads files as one data set.
 * @throws GraphError `bad_input`, `too_large`; the signal's reason where it ended the reading
 */
export function readFiles(
  files: AsyncIterable<OpenedInput | LeftOut>,
  options: ReadingOptions,
  signal?: AbortSignal,
): AsyncIterable<ReadMessage> {
  return new Reading(options).messages(files, signal);
}
