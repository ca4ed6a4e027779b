/**
 * Files of the browser's as inputs of an import: gzip is taken off here, since the page has no zlib, and an archive
 * stands for the files in it.
 */
import { GraphError, limits } from '../../model';
import { archivedInputs, archiveStart, beginsAsArchive } from '../import/archive';
import type { ImportInput } from '../import/inputs';
import { peek } from '../text/peek';
import { gunzipInPage } from './gunzipInPage';

/** Bytes read in one piece. Packed as tightly as gzip can, one unpacks to 64 MB: what a bomb may take before it is met. */
const pieceSize = 1 << 16;

export interface BlobOptions {
  /** Folder and name, where a folder was dropped. */
  path?: string;
  /** Told the number of bytes each time that some were read, before unpacking. */
  onRead?: (bytes: number) => void;
  /** Bytes that it may unpack to. */
  most?: number;
}

const nobody = () => undefined;
const instead = 'Import it with npx etiograph import.';

async function* contentOf(file: Blob, onRead: (bytes: number) => void): AsyncIterable<Uint8Array> {
  for (let at = 0; at < file.size; at += pieceSize) {
    const piece = new Uint8Array(await file.slice(at, at + pieceSize).arrayBuffer());
    onRead(piece.length);
    yield piece;
  }
}

/** Fails where a small file unpacks to more than a page should hold. */
async function* capped(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  most: number,
): AsyncIterable<Uint8Array> {
  let size = 0;
  for await (const piece of bytes) {
    size += piece.length;
    if (size > most) {
      throw new GraphError(
        'too_large',
        `${name} unpacks to more than ${most / 1_000_000} MB, the most that is opened in the page. ${instead}`,
      );
    }
    yield piece;
  }
}

/** The bytes without gzip, told from their own first two and not from a name. */
async function* unpacked(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  most: number,
): AsyncIterable<Uint8Array> {
  const { head, all } = await peek(bytes, (pieces) => pieces.some(({ length }) => length > 1));
  const start = head.find(({ length }) => length > 0) ?? new Uint8Array();
  if (beginsAsArchive(start))
    throw new GraphError(
      'bad_input',
      `${name} is an archive inside another. Unpack it and open the files in it.`,
    );
  yield* start[0] === 0x1f && start[1] === 0x8b ? capped(gunzipInPage(all, name), name, most) : all;
}

async function bytesOf(file: Blob, from: number, length: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(from, from + length).arrayBuffer());
}

/**
 * The inputs that a file stands for, read when they are read.
 * @throws GraphError as archives do; what is wrong with another file is told when it is read
 */
export async function blobInputs(
  file: Blob,
  name: string,
  { path = name, onRead = nobody, most = limits.droppedText }: BlobOptions = {},
): Promise<ImportInput[]> {
  if (!beginsAsArchive(await bytesOf(file, 0, archiveStart)))
    return [{ name, path, content: unpacked(contentOf(file, onRead), name, most) }];
  const read = async (offset: number, length: number): Promise<Uint8Array> => {
    const bytes = await bytesOf(file, offset, length);
    onRead(bytes.length);
    return bytes;
  };
  return archivedInputs({
    name,
    path,
    bytes: { size: file.size, read },
    unpack: (bytes, inside) => unpacked(bytes, inside, most),
    most,
    instead,
  });
}
