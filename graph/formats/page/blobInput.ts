/** A file of the browser's as an input of an import: gzip is taken off here, since the page has no zlib. */
import { Gunzip } from 'fflate';
import { GraphError, limits } from '../../model';
import type { ImportInput } from '../import/inputs';

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

async function* contentOf(file: Blob, onRead: (bytes: number) => void): AsyncIterable<Uint8Array> {
  for (let at = 0; at < file.size; at += pieceSize) {
    const piece = new Uint8Array(await file.slice(at, at + pieceSize).arrayBuffer());
    onRead(piece.length);
    yield piece;
  }
}

function damaged(name: string, cause: unknown): GraphError {
  return new GraphError(
    'bad_input',
    `${name} is damaged or cut off: its gzip data does not end as it should. Fetch it again.`,
    { cause },
  );
}

/** Unpacks piece by piece; a file of several gzip members, as `cat` and bgzip make them, is one text. */
async function* inflate(bytes: AsyncIterable<Uint8Array>, name: string): AsyncIterable<Uint8Array> {
  let unpacked: Uint8Array[] = [];
  const gunzip = new Gunzip((piece) => unpacked.push(piece));
  const push = (piece: Uint8Array, last: boolean): Uint8Array[] => {
    unpacked = [];
    try {
      gunzip.push(piece, last);
    } catch (cause) {
      throw damaged(name, cause);
    }
    return unpacked;
  };
  for await (const piece of bytes) yield* push(piece, false);
  yield* push(new Uint8Array(0), true);
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
        `${name} unpacks to more than ${most / 1_000_000} MB, the most that is opened in the page. Import it with npx etiograph import.`,
      );
    }
    yield piece;
  }
}

async function startOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, 4).arrayBuffer());
}

const startsWith = (start: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => start[index] === byte);

/** The file's plain bytes, told from its own first bytes and not from its name. */
async function* plain(
  file: Blob,
  name: string,
  { onRead = nobody, most = limits.droppedText }: BlobOptions,
): AsyncIterable<Uint8Array> {
  const start = await startOf(file);
  if (startsWith(start, [0x50, 0x4b, 0x03, 0x04]))
    throw new GraphError('bad_input', `${name} is a zip archive. Unpack it and open the files in it.`);
  const bytes = contentOf(file, onRead);
  yield* startsWith(start, [0x1f, 0x8b]) ? capped(inflate(bytes, name), name, most) : bytes;
}

/** Reads when it is read. */
export function blobInput(file: Blob, name: string, options: BlobOptions = {}): ImportInput {
  return { name, path: options.path ?? name, content: plain(file, name, options) };
}
