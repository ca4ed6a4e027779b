/**
 * What every file format has in common: a reader turns text into records, a writer turns rows into text. A format
 * is one small object in the list in formats.ts; nothing else knows one from another.
 */
import type { NodeRecord, StatementRecord } from '../model';
import type { DatasetInfo, ExportRow } from '../store/types';
import type { Survey } from './survey';
import type { KnownNodes } from './tables/mapping/knownNodes';
import type { GivenMapping, TableMapping } from './tables/mapping/mapping';

/** What a file says of itself, before its records. */
export interface FileAbout {
  dataset: Partial<DatasetInfo>;
  /** Prefixes that it declares to join across data sets. */
  prefixes: readonly string[];
}

/** One thing read from a file. `line` counts from 1; null where a format has no lines. */
export type FileRecord =
  | { record: 'about'; about: FileAbout }
  /** How a table of somebody else's is read, before its rows. */
  | { record: 'table'; mapping: TableMapping }
  | {
      record: 'node';
      node: NodeRecord;
      line: number | null;
      /** Known only as an end of an edge: counts for nothing where the files describe the node itself. */
      implied?: true;
    }
  | {
      record: 'statement';
      statement: StatementRecord;
      line: number | null;
      /** The data set that the file says the claim came from. */
      dataset?: string;
    }
  | { record: 'skipped'; line: number | null; reason: string };

export interface ReadOptions {
  /** The data set that the records are read for: ids that mean nothing elsewhere are scoped to it. */
  dataset: string;
  /** Whether a person chose that name; else the one that the file gives itself goes before. */
  datasetIsGiven: boolean;
  /** Prefixes that join although our map lacks them. */
  declaredPrefixes: ReadonlySet<string>;
  /** How the file is named in a failure's sentence. */
  file: string;
  /** The file's first row, where that stands in a file of its own. */
  heading?: string;
  /** What people said of tables' columns. */
  mappings?: readonly GivenMapping[];
  /** The nodes that tables of the same import described, which tables of edges name their ends by. */
  known?: KnownNodes;
}

/** The beginning of a file, from which its format is told. */
export interface FileHead {
  name: string;
  text: string;
}

/** What part of a graph a file holds. Nodes are read before edges where both are given. */
export type FileRole = 'graph' | 'nodes' | 'edges';

/** A picture of what is exported. */
export interface ExportPicture {
  /** SVG documents, for either theme. */
  light: string;
  dark: string;
  /** What is to be seen, in a sentence. */
  title: string;
}

/** Why an export holds what it holds, in words that are written inside it. */
export interface ExportInfo {
  /** "everything", "the data set sample", "leg cramps and what is up to 2 steps away". */
  what: string;
  /** ISO 8601 date. */
  date: string;
  /** Which claims were let through. */
  filter: string;
  /** Whose risks the export was narrowed to, or null for everyone's. */
  lens: string | null;
  /** What the store knows of the data sets that the rows come from. */
  datasets: readonly DatasetInfo[];
  /** Where there is one: for the formats that can show it. */
  picture?: ExportPicture;
  /** Why there is none, in a sentence, where one could have been expected. */
  noPicture?: string;
}

/**
 * Draws what an export holds. Layout and look belong to the explorer, above these layers, so whoever exports hands
 * this down.
 * @param centre id of the node that the export is around, if any
 * @returns null for more lines than can be told apart
 */
export type PictureMaker = (
  rows: AsyncIterable<ExportRow>,
  centre: string | null,
) => Promise<ExportPicture | null>;

/** Everything a writer needs. Rows can be read several times, since tables are written one after the other. */
export interface ExportSource {
  rows: () => AsyncIterable<ExportRow>;
  info: ExportInfo;
  survey: Survey;
}

/** One file of an export; its content is read once. */
export interface ExportFile {
  /** Ending of its name: ".json", "_nodes.tsv". */
  ending: string;
  content: AsyncIterable<string>;
}

export interface Format {
  id: string;
  /** How menus and the command line name it. */
  label: string;
  /** Endings of file names, without `.gz`, the usual one first. */
  extensions: readonly string[];
  /** Of one file; an export of several files is one zip. */
  mediaType: string;
  /** What part of a graph the file is, told from its beginning; null where it is not of this format. */
  sniff?: (head: FileHead) => FileRole | null;
  /** Reads in batches. Fails with `bad_input` where the file as a whole makes no sense; a bad row is a `skipped` record. */
  read?: (text: AsyncIterable<string>, options: ReadOptions) => AsyncIterable<FileRecord[]>;
  /** The files that an export in this format consists of. */
  write?: (source: ExportSource) => ExportFile[];
  /** Whether it has a place for a picture. */
  showsPicture?: true;
  /** What of these rows the format has no place for, a sentence each: told to whoever exports. */
  leavesOut?: (survey: Survey) => string[];
}
