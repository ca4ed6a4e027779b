/** Reads KGX JSON Lines: one object a line, all of them nodes in one file and edges in the other. Streams. */
import { GraphError } from '../../model';
import { jsonHead } from '../json/head';
import { parseExactly } from '../json/parseExactly';
import { lineBatches } from '../text/lines';
import type { FileHead, FileRecord, FileRole, ReadOptions } from '../types';
import { objectReader } from './objects';

/** Tells which of the two files it is from its first line. */
export function sniffKgxJsonLines({ name, text }: FileHead): FileRole | null {
  const head = jsonHead(text);
  if (head?.root !== 'object') return null;
  const { has, another } = head;
  const isLines = another || /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(name);
  if (has('$.subject') && has('$.object') && (has('$.predicate') || isLines)) return 'edges';
  return has('$.id') && !has('$.nodes') && (has('$.category') || (has('$.name') && isLines)) ? 'nodes' : null;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The line's object, or null where it is none. */
function objectOf(line: string): object | null {
  try {
    const value = parseExactly(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * Reads one file.
 * @throws GraphError `bad_input` where the first line is no object
 */
export async function* readKgxJsonLines(
  text: AsyncIterable<string>,
  options: ReadOptions,
): AsyncIterable<FileRecord[]> {
  const read = objectReader(options);
  let number = 0;
  let isFirst = true;
  for await (const lines of lineBatches(text, options.file)) {
    const records: FileRecord[] = [];
    for (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      const object = objectOf(line);
      if (object !== null)
        records.push(
          'subject' in object || 'object' in object ? read.edge(object, number) : read.node(object, number),
        );
      else if (isFirst) throw notLines(options.file, number);
      else records.push({ record: 'skipped', line: number, reason: 'is not a JSON object' });
      isFirst = false;
    }
    yield records;
  }
}

const notLines = (file: string, line: number): GraphError =>
  new GraphError(
    'bad_input',
    `Line ${line} of ${file} is not a JSON object. JSON Lines have one whole object on each line.`,
  );
