/** A file on disk as an input of an import. */
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { GraphError } from '../../model';
import type { ImportInput } from '../importFiles';
import { unpacked } from './gunzip';

const sentences: Record<string, (path: string) => string> = {
  ENOENT: (path) => `There is no file ${path}.`,
  EISDIR: (path) => `${path} is a folder. Name the files in it.`,
  EACCES: (path) => `${path} may not be read by this user.`,
};

async function* contentOf(path: string): AsyncIterable<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) yield chunk as Uint8Array;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const sentence = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
    if (sentence === undefined) throw error;
    throw new GraphError('bad_input', sentence(path), { cause: error });
  }
}

/**
 * Opens when it is read; gzip is taken off.
 * @param name as it stands in sentences: the path as given, where nothing else is said
 */
export function fileInput(path: string, name = path): ImportInput {
  return { name, path: resolve(path), content: unpacked(contentOf(path), name) };
}
