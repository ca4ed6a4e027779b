/** Bytes to text: UTF-8, or UTF-16 where a byte order mark says so. Anything else is told, never guessed. */
import { GraphError } from '../../model';

function encodingOf(first: Uint8Array): string {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
  if (first[0] === 0xfe && first[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/**
 * Decodes streamed bytes; a byte order mark is dropped.
 * @throws GraphError `bad_input` where the bytes are not text in that encoding
 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>, file: string): AsyncIterable<string> {
  let decoder: TextDecoder | null = null;
  try {
    for await (const chunk of bytes) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder?.decode() ?? '';
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new GraphError(
      'bad_input',
      `${file} is not text in UTF-8. Pictures and documents cannot be read; save a text or a table as UTF-8 and try again.`,
      {
        cause: error,
      },
    );
  }
}
