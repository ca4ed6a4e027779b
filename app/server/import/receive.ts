/** Receives an upload: its files are streamed to a folder, so that one larger than the memory passes. */
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { GraphError, limits } from '@/graph/model';
import { HttpProblem } from '../problem';

export interface Upload {
  /** Paths of the files below the folder, in the order sent. */
  files: string[];
  /** The path of a table of preferred names, where one was sent. */
  labels: string | null;
  /** The other fields of the form. One that was sent twice counts as it was sent last. */
  fields: Record<string, string>;
}

/** A file's own name, without anything that a path, a shell or an option could be made of. Its ending stays. */
export function safeName(name: string | undefined): string {
  const safe = (name ?? '')
    .replace(/[^\p{L}\p{N}._ -]/gu, '_')
    .replace(/^[.\- ]+/, '')
    .slice(-100);
  return safe === '' ? 'file' : safe;
}

function openParser(type: string | null): BusboyInstance {
  if (type === null || !/^multipart\/form-data\s*;/i.test(type)) {
    throw new HttpProblem(
      'unsupported_media_type',
      'Send the files as multipart/form-data, each in a part named “file”.',
    );
  }
  try {
    // One file more than allowed, beside a table of names, is let through, so that it can be refused and not silently
    // dropped.
    return new Busboy({
      headers: { 'content-type': type },
      limits: {
        files: limits.uploadFiles + 2,
        fields: 10,
        fieldSize: 4 * limits.mappingText,
        headerPairs: 50,
      },
    });
  } catch (cause) {
    throw new GraphError('bad_input', 'The Content-Type of this upload names no boundary.', { cause });
  }
}

async function* capped(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limits.upload) {
      throw new GraphError(
        'too_large',
        `An upload may be at most ${limits.upload} bytes. Import larger files with npx etiograph import.`,
      );
    }
    yield chunk;
  }
}

/** What broke: a full disk, something else about our own files, or else the upload. */
function toldApart(error: unknown): unknown {
  if (error instanceof GraphError) return error;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC') {
    return new GraphError(
      'unavailable',
      'The server’s disk for temporary files is full. Nothing was imported.',
      { cause: error },
    );
  }
  const ours = syscall === 'open' || syscall === 'write' || syscall === 'mkdir' || syscall === 'close';
  return ours
    ? error
    : new GraphError(
        'bad_input',
        'The upload broke off or is not valid multipart/form-data. Nothing was imported.',
        { cause: error },
      );
}

/**
 * Reads the whole form.
 * @param folder Exists and is empty.
 * @throws {GraphError} bad_input, too_large, unavailable (the disk is full)
 * @throws {HttpProblem} unsupported_media_type
 */
export async function receive(request: Request, folder: string): Promise<Upload> {
  const parser = openParser(request.headers.get('content-type'));
  if (request.body === null) throw new GraphError('bad_input', 'The upload is empty.');
  const fields = new Map<string, string>();
  const files: string[] = [];
  let labels: string | null = null;
  const saving: Promise<void>[] = [];
  const stop = new AbortController();
  const { signal } = stop;
  let failure: unknown;
  const fail = (error: unknown): void => {
    failure ??= error;
    stop.abort();
  };

  async function save(path: string, content: Readable): Promise<void> {
    await mkdir(join(folder, path, '..'));
    await pipeline(content, createWriteStream(join(folder, path)), { signal });
  }
  parser.on('file', (part, content, name) => {
    // The parser tells of a broken end here too, perhaps before anything reads the file.
    content.on('error', fail);
    if (part === 'labels') {
      if (labels !== null)
        fail(new GraphError('bad_input', 'Send one table of names, in one part “labels”.'));
      labels = `labels/${safeName(name)}`;
      saving.push(save(labels, content).catch(fail));
      return;
    }
    if (part !== 'file')
      fail(
        new GraphError('bad_input', 'A part of the form that is a file has to be named “file”, or “labels”.'),
      );
    else if (files.length === limits.uploadFiles) {
      fail(new GraphError('too_large', `One upload may have at most ${limits.uploadFiles} files.`));
    }
    // Files of one name from several folders stay apart.
    const path = `${files.length + 1}/${safeName(name)}`;
    files.push(path);
    saving.push(save(path, content).catch(fail));
  });
  parser.on('field', (name, value) => void fields.set(name, value));
  try {
    await pipeline(capped(request.body), parser, { signal });
  } catch (error) {
    fail(error);
  }
  await Promise.all(saving);
  if (failure !== undefined) throw toldApart(failure);
  if (files.length === 0)
    throw new GraphError('bad_input', 'The upload holds no file. Send each in a part named “file”.');
  return { files, labels, fields: Object.fromEntries(fields) };
}
