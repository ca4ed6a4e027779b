/** Reads our JSON from a stream: the text whole, its records in batches. */
import { GraphError, limits } from '../../model';
import type { FileRecord, ReadOptions } from '../types';
import { parseJson, tooLarge } from './parse';

async function wholeText(text: AsyncIterable<string>, file: string): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  for await (const part of text) {
    length += part.length;
    if (length > limits.wholeFile) throw new GraphError('too_large', tooLarge(file));
    parts.push(part);
  }
  return parts.join('');
}

export async function* readJson(
  text: AsyncIterable<string>,
  options: ReadOptions,
): AsyncIterable<FileRecord[]> {
  let batch: FileRecord[] = [];
  for (const record of parseJson(await wholeText(text, options.file), options)) {
    batch.push(record);
    if (batch.length < limits.importBatch) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
