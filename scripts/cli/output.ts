/**
 * Where an export goes: standard output, a file, or a folder for its several files. A file is written under another
 * name beside its place and renamed when it is whole, so that a failure never leaves a part of one.
 */
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { encodeText, exportBytes, type Writable } from '../../graph/formats/node/exportBytes';
import { OutputError, Stopped, UsageError } from './failure';

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
/** A pipe or a device is written into: renaming a file over it would put the file in its place. */
const isSpecial = (path: string): boolean =>
  existsSync(path) && !statSync(path).isFile() && !statSync(path).isDirectory();

export interface Writing {
  signal: AbortSignal;
  /** Told after each piece how much of a file is written. */
  onBytes: (path: string, bytes: number) => void;
}

async function* counting(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  onBytes: Writing['onBytes'],
): AsyncIterable<Uint8Array> {
  let count = 0;
  for await (const chunk of bytes) {
    yield chunk;
    count += chunk.length;
    onBytes(path, count);
  }
}

/** Files under their temporary names, put in place together or not at all. */
class Placement {
  readonly #files: { temporary: string; path: string }[] = [];

  async write(path: string, bytes: AsyncIterable<Uint8Array>, { signal, onBytes }: Writing): Promise<void> {
    const counted = () => Readable.from(counting(path, bytes, onBytes));
    try {
      if (isSpecial(path)) return await pipeline(counted(), createWriteStream(path), { signal });
      const place = existsSync(path) ? realpathSync(path) : path;
      const temporary = join(dirname(place), `.${basename(place)}.${process.pid}.part`);
      this.#files.push({ temporary, path: place });
      await pipeline(counted(), createWriteStream(temporary), { signal });
    } catch (error) {
      throw this.#told(path, error);
    }
  }

  place(): void {
    for (const { temporary, path } of this.#files) {
      try {
        renameSync(temporary, path);
      } catch (error) {
        throw this.#told(path, error);
      }
    }
  }

  clear(): void {
    for (const { temporary } of this.#files) if (existsSync(temporary)) rmSync(temporary);
  }

  /** The file system's failures get a sentence; what the store or the format says has one already. */
  #told(path: string, error: unknown): unknown {
    const fromFiles = error instanceof Error && 'syscall' in error && !(error instanceof Stopped);
    return fromFiles ? new OutputError(path, error) : error;
  }
}

/** The file names of an export, and where each goes. */
function places(graph: Writable, target: string): { path: string; bytes: AsyncIterable<Uint8Array> }[] {
  const whole = () => exportBytes(graph);
  const several = graph.files.length > 1;
  const asFolder = isFolder(target) || target.endsWith('/') || (several && extname(target) === '');
  if (asFolder && several) {
    return graph.files.map(({ ending, content }) => ({
      path: join(target, graph.name + ending),
      bytes: encodeText(content),
    }));
  }
  if (several && extname(target) !== '.zip' && !isSpecial(target)) {
    throw new UsageError(
      `${graph.format.label} is more than one file: give -o a folder or a name that ends in .zip.`,
    );
  }
  const { fileName, bytes } = whole();
  return [{ path: asFolder ? join(target, fileName) : target, bytes }];
}

/**
 * Writes an export to `target`: "-" for standard output, a folder, or a file.
 * @returns the files written; none for standard output
 * @throws UsageError, OutputError, and as the signal ends the work
 */
export async function writeExport(graph: Writable, target: string, writing: Writing): Promise<string[]> {
  if (target === '-') {
    await pipeline(Readable.from(exportBytes(graph).bytes), process.stdout, {
      end: false,
      signal: writing.signal,
    });
    return [];
  }
  const files = places(graph, target);
  const placement = new Placement();
  try {
    const folder = files.length > 1 || target.endsWith('/') ? resolve(target) : null;
    if (folder !== null) makeFolder(folder);
    for (const { path, bytes } of files) await placement.write(path, bytes, writing);
    placement.place();
    return files.map(({ path }) => path);
  } finally {
    placement.clear();
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new OutputError(path, error);
  }
}
