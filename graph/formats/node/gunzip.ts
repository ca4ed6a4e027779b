/** Takes gzip off a stream where there is any, told by its first two bytes and not by the file's name. */
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { GraphError } from '../../model';
import { peek } from '../text/peek';

const bytesOf = (chunks: readonly Uint8Array[]): number =>
  chunks.reduce((sum, chunk) => sum + chunk.length, 0);

/** Whether the stream begins with these bytes. */
const startsWith = (chunks: readonly Uint8Array[], magic: readonly number[]): boolean => {
  const start = Buffer.concat(chunks).subarray(0, magic.length);
  return magic.every((byte, index) => start[index] === byte);
};

/** The same as a stream of its own, which looks at nothing before it is read. */
export async function* unpacked(bytes: AsyncIterable<Uint8Array>, file: string): AsyncIterable<Uint8Array> {
  yield* await gunzipped(bytes, file);
}

/**
 * The stream's plain bytes.
 * @param file its name, for the sentence of a failure
 * @throws GraphError `bad_input` for a zip archive, and while reading where gzip data is damaged or cut off
 */
export async function gunzipped(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
): Promise<AsyncIterable<Uint8Array>> {
  const { head, all, close } = await peek(bytes, (chunks) => bytesOf(chunks) >= 4);
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) {
    await close();
    throw new GraphError(
      'bad_input',
      `${file} is a zip archive that cannot be opened here: it comes through a pipe or lies in another archive. Unpack it and import the files in it.`,
    );
  }
  return startsWith(head, [0x1f, 0x8b]) ? inflate(all, file) : all;
}

async function* inflate(bytes: AsyncIterable<Uint8Array>, file: string): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 1 << 16 });
  // The loop below meets every failure; the callback only keeps it from being thrown elsewhere as well.
  pipeline(Readable.from(bytes), gunzip, () => undefined);
  try {
    for await (const chunk of gunzip) yield chunk as Uint8Array;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!code.startsWith('Z_')) throw error;
    throw new GraphError(
      'bad_input',
      `${file} is damaged or cut off: its gzip data does not end as it should. Fetch it again.`,
      {
        cause: error,
      },
    );
  }
}
