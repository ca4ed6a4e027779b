/**
 * Imports files into a store as one data set, whole or not at all. Streams: what is in memory is a batch, the ids
 * met, and no more (our JSON, which is read whole, apart).
 */
import { GraphError } from '../model';
import type { DatasetInfo, GraphStore } from '../store/types';
import { checkDatasetName, datasetNameOf } from './datasetName';
import { openInputs, type ImportInput, type OpenedInput } from './import/inputs';
import { Counts, type ImportReport } from './import/report';
import { ImportTarget } from './import/target';
import { untilAborted } from './import/untilAborted';
import type { Labels } from './labels/parse';
import { Renamer } from './labels/renamer';
import { turn } from './text/turn';
import { unusedMapping } from './tables/mapping/givenMapping';
import { KnownNodes } from './tables/mapping/knownNodes';
import type { GivenMapping } from './tables/mapping/mapping';
import type { FileAbout } from './types';

export type { ImportInput } from './import/inputs';
export type { ImportReport } from './import/report';

export interface ImportProgress {
  file: string;
  nodes: number;
  statements: number;
  skipped: number;
}

export interface ImportOptions {
  /** Id of a format; else it is told from each file. */
  format?: string;
  /** Name of the data set; else the file's own word, else its name. */
  dataset?: string;
  /** What the columns of tables are; what is not said is guessed (tables/mapping/guessMapping.ts). */
  mappings?: readonly GivenMapping[];
  /** Reads everything and writes nothing. */
  dryRun?: boolean;
  /** Names to use in place of those in the files, by id. */
  labels?: Labels;
  /** Called after each batch. */
  onProgress?: (progress: ImportProgress) => void;
  /** Ends the import; what was written is taken back. */
  signal?: AbortSignal;
}

/** One import at work. */
class Import {
  readonly #options: ImportOptions;
  readonly #target: ImportTarget;
  readonly #counts = new Counts();
  readonly #renamer: Renamer;
  #info: DatasetInfo | null = null;
  #prefixes = new Set<string>();
  readonly #known = new KnownNodes();

  constructor(open: () => Promise<GraphStore | null>, options: ImportOptions) {
    this.#options = options;
    this.#renamer = new Renamer(options.labels);
    this.#target = new ImportTarget(open, options.dryRun ?? false);
    if (options.dataset !== undefined) this.#info = { name: checkDatasetName(options.dataset) };
  }

  async run(files: AsyncIterable<OpenedInput>): Promise<ImportReport> {
    const began = performance.now();
    try {
      const names: string[] = [];
      for await (const file of untilAborted(files, this.#options.signal)) {
        names.push(file.input.name);
        await this.#file(file);
      }
      const unused = unusedMapping(this.#options.mappings ?? [], this.#counts.tables);
      if (unused !== null) throw new GraphError('bad_input', unused);
      await this.#target.flush(true);
      const { nodes, statements } = this.#counts.read;
      if (this.#info === null || nodes + statements === 0) throw this.#nothing(names);
      const danglingEnds = await this.#target.danglingEnds();
      this.#options.signal?.throwIfAborted();
      const written = await this.#target.complete();
      this.#counts.joined = this.#target.joined;
      this.#counts.renamed = this.#renamer.count;
      const rest = { dataset: this.#info.name, dryRun: this.#options.dryRun ?? false, written, danglingEnds };
      return this.#counts.report(rest, performance.now() - began);
    } catch (error) {
      // What cannot be taken back now stays marked as unfinished: it is never seen, and can be removed.
      await this.#target.abort().catch(() => undefined);
      throw error;
    }
  }

  async #file({ input, format, text, heading }: OpenedInput): Promise<void> {
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
    for await (const records of untilAborted(format.read(text, options), this.#options.signal)) {
      for (const record of records) {
        if (record.record === 'about') this.#about(record.about);
        else if (record.record === 'table') this.#counts.tables.push({ file: name, ...record.mapping });
        else if (record.record === 'skipped')
          this.#counts.skip({ file: name, line: record.line, reason: record.reason });
        else if (record.record === 'node') {
          if (record.implied === true && this.#target.describes(record.node.id)) continue;
          this.#counts.node(record.node, format.id);
          this.#target.node(this.#renamer.node(record.node));
        } else {
          const reason = this.#target.statement(record);
          this.#counts.statement(record.statement, format.id);
          if (reason !== null) this.#counts.skip({ file: name, line: record.line, reason });
        }
      }
      await this.#batch(name, dataset, records.length);
    }
  }

  async #batch(file: string, dataset: string, records: number): Promise<void> {
    this.#options.signal?.throwIfAborted();
    const { read, skipped } = this.#counts;
    if (read.nodes + read.statements > 0) {
      this.#info ??= { name: dataset };
      await this.#target.start(this.#info);
      await this.#target.flush();
    }
    this.#options.onProgress?.({
      file,
      nodes: read.nodes,
      statements: read.statements,
      skipped: skipped.total,
    });
    // Lets a signal, a timer or a request through, since nothing else here waits for the outside.
    if (records > 0) await turn();
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
 * Imports files as one data set.
 * @param store null where there is none yet; then only a dry run makes sense. Or a way to open it, which is used with
 *   the first record
 * @param inputs at hand, or arriving one by one: those are read in the order in which they come
 * @throws GraphError `bad_input`, `too_large`, `conflict` or as the store fails; the signal's reason where it ended it.
 *   Nothing is left behind then.
 */
export async function importFiles(
  store: GraphStore | null | (() => Promise<GraphStore | null>),
  inputs: readonly ImportInput[] | AsyncIterable<ImportInput>,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const open = typeof store === 'function' ? store : async () => store;
  return new Import(open, options).run(openInputs(inputs, options));
}
