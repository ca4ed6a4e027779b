/** Parses a whole file of our JSON. Runs in the page too, where a dropped file becomes an overlay. */
import { GraphError, limits, type NodeRecord, type StatementRecord } from '../../model';
import type { DatasetInfo } from '../../store/types';
import { usableName } from '../datasetName';
import { idReader } from '../ids';
import type { FileRecord, ReadOptions } from '../types';
import { jsonNode, jsonStatement } from './records';
import { fileSchema, problemOf, type ParsedFile } from './schema';
import { jsonVersion } from './version';

function parseText(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new GraphError('bad_input', `${file} is not valid JSON: ${why}`, { cause: error });
  }
}

/** The file's envelope, checked. */
function parseEnvelope(value: unknown, file: string): ParsedFile {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (format !== 'etiograph') {
    throw new GraphError(
      'bad_input',
      `${file} is JSON, but not a graph of ours: it does not say "format": "etiograph".`,
    );
  }
  const version =
    typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version > jsonVersion) {
    throw new GraphError(
      'bad_input',
      `${file} was written by a newer Etiograph (version ${version} of the format; this program reads ${jsonVersion}). Update the program and try again.`,
    );
  }
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) throw new GraphError('bad_input', `${file}: ${problemOf(parsed.error, '')}.`);
  return parsed.data;
}

/**
 * Every record of the file, what it says of itself first.
 * @throws GraphError `bad_input` where the text is not our JSON or is of a newer version, `too_large` over the cap
 */
export function* parseJson(text: string, options: ReadOptions): Iterable<FileRecord> {
  if (text.length > limits.wholeFile) throw new GraphError('too_large', tooLarge(options.file));
  const { dataset, prefixes, nodes, statements } = parseEnvelope(parseText(text, options.file), options.file);
  const named = dataset.name === undefined ? null : usableName(dataset.name);
  yield {
    record: 'about',
    about: { dataset: { ...dataset, ...(named === null ? {} : { name: named }) }, prefixes },
  };
  // The file's own data set is a prefix too: an id that is scoped to it already stays.
  const declaredPrefixes = new Set([
    ...options.declaredPrefixes,
    ...prefixes,
    ...(named === null ? [] : [named]),
  ]);
  const scope = options.datasetIsGiven ? options.dataset : (named ?? options.dataset);
  const readId = idReader({ dataset: scope, declaredPrefixes });
  for (const [index, node] of nodes.entries()) yield jsonNode(node, `nodes[${index}]`, readId);
  for (const [index, one] of statements.entries()) yield jsonStatement(one, `statements[${index}]`, readId);
}

export const tooLarge = (file: string): string =>
  `${file} is larger than ${limits.wholeFile / 1_000_000} MB, and JSON is read whole. Use KGX tables for a graph of this size.`;

export interface GraphFile {
  dataset: Partial<DatasetInfo>;
  nodes: NodeRecord[];
  statements: StatementRecord[];
  /** What could not be read, with its place. */
  skipped: string[];
}

/**
 * A whole graph from the text of our JSON, for a file that is looked at and not stored.
 * @param name the file's name, for sentences and for scoping its own ids
 * @throws GraphError as `parseJson`; `bad_input` also where nothing in it is readable
 */
export function parseGraphFile(text: string, name: string): GraphFile {
  const result: GraphFile = { dataset: {}, nodes: [], statements: [], skipped: [] };
  for (const record of parseJson(text, {
    dataset: 'overlay',
    datasetIsGiven: false,
    declaredPrefixes: new Set(),
    file: name,
  })) {
    if (record.record === 'about') result.dataset = record.about.dataset;
    else if (record.record === 'node') result.nodes.push(record.node);
    else if (record.record === 'statement') result.statements.push(record.statement);
    else if (record.record === 'skipped') result.skipped.push(record.reason);
  }
  if (result.nodes.length === 0 && result.statements.length === 0) {
    throw new GraphError(
      'bad_input',
      `${name} holds no graph${result.skipped[0] === undefined ? '' : `: ${result.skipped[0]}`}.`,
    );
  }
  return result;
}
