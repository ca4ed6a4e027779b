/** Files of an import, opened: decoded, their format told, and nodes put before the edges that need them. */
import { limits } from '../../model';
import { detectFormat, formatById } from '../formats';
import { decodeText } from '../text/decode';
import { peek } from '../text/peek';
import type { FileRole, Format } from '../types';

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
}

const order: Record<FileRole, number> = { graph: 0, nodes: 1, edges: 2 };

async function openInput(input: ImportInput, formatId: string | undefined): Promise<OpenedInput> {
  const { name, content } = input;
  const decoded = decodeText(content, name);
  const { head, all, close } = await peek(decoded, (parts) => lengthOf(parts) >= limits.fileHead);
  const start = { name, text: head.join('') };
  try {
    if (formatId === undefined) return { input, text: all, close, ...detectFormat(start) };
    const format = formatById(formatId, 'read');
    return { input, text: all, close, format, role: format.sniff?.(start) ?? 'graph' };
  } catch (error) {
    await close();
    throw error;
  }
}

const lengthOf = (parts: readonly string[]): number => parts.reduce((sum, part) => sum + part.length, 0);

/** Opens files that are all at hand, and gives them in the order in which they are best read. */
async function* openAll(
  inputs: readonly ImportInput[],
  formatId: string | undefined,
): AsyncIterable<OpenedInput> {
  const opened: OpenedInput[] = [];
  try {
    for (const input of inputs) opened.push(await openInput(input, formatId));
    yield* opened.sort((a, b) => order[a.role] - order[b.role]);
  } finally {
    // Not waited for: one that waits for data would keep an import that was ended.
    for (const { close } of opened) close().catch(() => undefined);
  }
}

/** Opens files as they arrive, one after the other. */
async function* openEach(
  inputs: AsyncIterable<ImportInput>,
  formatId: string | undefined,
): AsyncIterable<OpenedInput> {
  for await (const input of inputs) yield await openInput(input, formatId);
}

/** @param formatId overrides what the files look like */
export function openInputs(
  inputs: readonly ImportInput[] | AsyncIterable<ImportInput>,
  formatId: string | undefined,
): AsyncIterable<OpenedInput> {
  return Symbol.asyncIterator in inputs ? openEach(inputs, formatId) : openAll(inputs, formatId);
}
