/**
 * Zip archives among the files of an import: the files in one count as given together. Nothing is unpacked to disk,
 * names are only ever shown, and what an archive says of itself (names, sizes, checksums) is held against what it has.
 */
import type { Entry, FileEntry } from '@zip.js/zip.js';
import { GraphError, limits } from '../../model';
import type { ImportInput } from './inputs';

/** Bytes that can be read in any order: a file on disk, or one of the browser's. */
export interface Bytes {
  size: number;
  read: (offset: number, length: number) => Promise<Uint8Array>;
}

export interface Archive {
  /** As named in sentences. */
  name: string;
  /** Where it lies. */
  path: string;
  bytes: Bytes;
  /** Takes off what a file in it may be packed with once more. */
  unpack: (bytes: AsyncIterable<Uint8Array>, name: string) => AsyncIterable<Uint8Array>;
  /** Bytes that it may unpack to, and what to do with one that has more. */
  most: number;
  instead: string;
}

/** Bytes at the start of a file that tell an archive. */
export const archiveStart = 4;

/** Whether a file begins as an archive does, one without files too. */
export function beginsAsArchive([p, k, a, b]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b && ((a === 3 && b === 4) || (a === 5 && b === 6));
}

/** What systems add to archives, which nobody means to import. */
const isAdded = (name: string): boolean =>
  name.split('/').some((part) => part === '__MACOSX' || part.startsWith('.') || part === 'Thumbs.db');

/** The library's words for what is meant as an attack, or would be read differently by another program. */
const odd: ReadonlySet<string> = new Set([
  'ERR_UNSAFE_FILENAME',
  'ERR_AMBIGUOUS_ARCHIVE',
  'ERR_OVERLAPPING_ENTRY',
]);

async function refused(error: unknown, name: string): Promise<unknown> {
  if (error instanceof GraphError || !(error instanceof Error)) return error;
  const library: Readonly<Record<string, unknown>> = await load();
  const word = Object.keys(library).find((key) => key.startsWith('ERR_') && library[key] === error.message);
  if (word === undefined) return error;
  const sentence = odd.has(word)
    ? `${name} is no zip archive that can be trusted: its names or sizes contradict each other or lead elsewhere. Unpack it by hand and import the files in it.`
    : word.includes('ENCRYPTED') || word.includes('UNSUPPORTED')
      ? `${name} is encrypted or packed in an unusual way. Unpack it and import the files in it.`
      : `${name} is damaged or cut off: its zip data is not as it should be. Fetch it again.`;
  return new GraphError('bad_input', sentence, { cause: error });
}

/** Loaded with the first archive. */
const load = () => import('@zip.js/zip.js/lib/zip-core-native.js');

/**
 * The files of an archive, in its order.
 * @throws GraphError `bad_input` where it is damaged, encrypted, empty or not to be trusted; `too_large` beyond its most
 */
export async function archivedInputs(archive: Archive): Promise<ImportInput[]> {
  const { name, path } = archive;
  try {
    const entries = await entriesOf(archive);
    const files = entries.filter((entry): entry is FileEntry => !entry.directory && !isAdded(entry.filename));
    if (entries.length > limits.archiveEntries || files.length > limits.archiveFiles) throw tooMany(name);
    check(files, archive);
    return files.map((entry) => {
      const inside = `${name}/${entry.filename}`;
      const content = archive.unpack(contentOf(entry, inside), inside);
      return { name: inside, path: `${path}/${entry.filename}`, content };
    });
  } catch (error) {
    throw await refused(error, name);
  }
}

async function entriesOf({ bytes }: Archive): Promise<Entry[]> {
  const { Reader, ZipReader } = await load();
  class ByteReader extends Reader<Bytes> {
    override async init(): Promise<void> {
      this.size = bytes.size;
    }
    override readUint8Array(offset: number, length: number): Promise<Uint8Array> {
      return bytes.read(offset, length);
    }
  }
  const reader = new ZipReader(new ByteReader(bytes), {
    filenameValidation: 'balanced',
    checkOverlappingEntry: true,
    useWebWorkers: false,
    useCompressionStream: true,
  });
  const entries: Entry[] = [];
  // One by one: a directory of millions is not gathered.
  for await (const entry of reader.getEntriesGenerator()) {
    entries.push(entry);
    if (entries.length > limits.archiveEntries) break;
  }
  return entries;
}

const tooMany = (name: string): GraphError =>
  new GraphError(
    'too_large',
    `${name} holds more than ${limits.archiveFiles} files. Unpack it and import those that you mean.`,
  );

function check(files: readonly FileEntry[], { name, most, instead }: Archive): void {
  if (files.length === 0) throw new GraphError('bad_input', `${name} is a zip archive without files.`);
  const size = files.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (size > most)
    throw new GraphError('too_large', `${name} unpacks to more than ${most / 1_000_000} MB. ${instead}`);
}

/** An entry's bytes as they are unpacked; never more than the archive says there are. */
async function* contentOf(entry: FileEntry, name: string): AsyncIterable<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const stop = new AbortController();
  const done = entry.getData(writable, { signal: stop.signal, checkSignature: true });
  // Where it fails before its first byte nobody else ends the stream.
  done.catch((error: unknown) => writable.abort(error).catch(() => undefined));
  const reader = readable.getReader();
  let size = 0;
  try {
    for (;;) {
      const { value, done: ended } = await reader.read();
      if (ended) break;
      size += value.length;
      if (size > entry.uncompressedSize)
        throw new GraphError('bad_input', `${name} unpacks to more than its archive says.`);
      yield value;
    }
    await done;
  } catch (error) {
    throw await refused(error, name);
  } finally {
    stop.abort();
    reader.cancel().catch(() => undefined);
  }
}
