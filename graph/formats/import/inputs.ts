/** Files of an import, opened: decoded, their format told, and nodes put before the edges that need them. */
import { limits } from '../../model';
import { detectFormat, formatById } from '../formats';
import { neo4jCsv } from '../neo4jCsv';
import { decodeText } from '../text/decode';
import { peek } from '../text/peek';
import type { GivenMapping } from '../tables/mapping/mapping';
import type { FileHead, FileRole, Format } from '../types';
import { pairHeadings } from './headingFiles';
import { isNoGraph } from './noGraph';

/** A file to import. Its content is read once, without gzip (see node/fileInput.ts and page/blobInput.ts). */
export interface ImportInput {
  /** As named in sentences. */
  name: string;
  /** Where it lies, if it does: a table called "nodes.tsv" is named after its folder. */
  path?: string;
  content: AsyncIterable<Uint8Array>;
}

export interface OpenedInput {
  input: ImportInput;
  format: Format;
  role: FileRole;
  text: AsyncIterable<string>;
  close: () => Promise<void>;
  /** Its first row, where that stands in a file of its own. */
  heading?: string;
}

/** A file that is plainly no graph. */
export interface LeftOut {
  leftOut: string;
}

/** What a person said of the files. */
export interface OpenOptions {
  /** Overrides what the files look like. */
  format?: string | undefined;
  /** Of tables among them. */
  mappings?: readonly GivenMapping[] | undefined;
}

const order: Record<FileRole, number> = { graph: 0, nodes: 1, edges: 2 };

/** A file whose beginning was read. */
interface BegunInput {
  input: ImportInput;
  start: FileHead;
  text: AsyncIterable<string>;
  close: () => Promise<void>;
}

async function beginInput(input: ImportInput): Promise<BegunInput> {
  const { name, content } = input;
  const decoded = decodeText(content, name);
  const { head, all, close } = await peek(decoded, (parts) => lengthOf(parts) >= limits.fileHead);
  return { input, start: { name, text: head.join('') }, text: all, close };
}

/** @param heading of the file, where it stands in another one */
function openInput(
  { input, start, text, close }: BegunInput,
  { format: formatId, mappings }: OpenOptions,
  heading?: string,
): OpenedInput {
  if (heading !== undefined) {
    const role = neo4jCsv.sniff?.({ name: input.name, text: heading }) ?? 'graph';
    return { input, text, close, format: neo4jCsv, role, heading };
  }
  if (formatId === undefined) return { input, text, close, ...detectFormat(start, mappings) };
  const format = formatById(formatId, 'read');
  return { input, text, close, format, role: format.sniff?.(start) ?? 'graph' };
}

const lengthOf = (parts: readonly string[]): number => parts.reduce((sum, part) => sum + part.length, 0);

/** Opens files that are all at hand, and gives them in the order in which they are best read. */
async function* openAll(
  given: readonly ImportInput[],
  options: OpenOptions,
): AsyncIterable<OpenedInput | LeftOut> {
  // Whoever says a format, or gives nothing else, means these files.
  const meant = given.filter(({ name }) => options.format !== undefined || !isNoGraph(name));
  const inputs = meant.length === 0 ? given : meant;
  for (const input of given) if (!inputs.includes(input)) yield { leftOut: input.name };
  const begun: BegunInput[] = [];
  try {
    for (const input of inputs) begun.push(await beginInput(input));
    const { headings, spent } = pairHeadings(begun);
    const opened = begun
      .filter((file) => !spent.has(file))
      .map((file) => openInput(file, options, headings.get(file)));
    yield* opened.sort((a, b) => order[a.role] - order[b.role]);
  } finally {
    // Not waited for: one that waits for data would keep an import that was ended.
    for (const { close } of begun) close().catch(() => undefined);
  }
}

/** Opens files as they arrive, one after the other. */
async function* openEach(
  inputs: AsyncIterable<ImportInput>,
  options: OpenOptions,
): AsyncIterable<OpenedInput> {
  for await (const input of inputs) {
    const begun = await beginInput(input);
    try {
      yield openInput(begun, options);
    } finally {
      begun.close().catch(() => undefined);
    }
  }
}

/** Opens files, in the order in which they are to be read. Of files that are at hand, those that are no graph are left out. */
export function openInputs(
  inputs: readonly ImportInput[] | AsyncIterable<ImportInput>,
  options: OpenOptions,
): AsyncIterable<OpenedInput | LeftOut> {
  return Symbol.asyncIterator in inputs ? openEach(inputs, options) : openAll(inputs, options);
}
