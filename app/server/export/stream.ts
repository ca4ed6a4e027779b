/** An iterable of bytes as the body of an answer. */

/** Bytes that are gathered before they are sent: rows are far smaller, and each piece sent costs. */
const pieceSize = 65_536;

async function* gathered(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    held.push(part);
    size += part.byteLength;
    if (size < pieceSize) continue;
    yield Buffer.concat(held);
    held = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(held);
}

/**
 * Reads only as fast as it is read, and stops reading when the reader leaves. A failure breaks the body off, so that
 * what was sent never looks complete.
 */
export function streamOf(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const pieces = gathered(bytes);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await pieces.next();
          if (done === true) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          console.error('An export broke off:', error);
          controller.error(error);
        }
      },
      async cancel() {
        await pieces.return();
      },
    },
    // Nothing is read before somebody asks: a HEAD request asks for nothing.
    { highWaterMark: 0 },
  );
}
