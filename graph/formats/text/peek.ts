/** Looks at the beginning of a stream without losing it. */

export interface Peeked<T> {
  head: T[];
  /** The whole stream, from its beginning. Read once. */
  all: AsyncIterable<T>;
  /** For a stream that nobody will read on. */
  close: () => Promise<void>;
}

/** Reads chunks until `enough` says so or the stream ends. */
export async function peek<T>(
  stream: AsyncIterable<T>,
  enough: (head: readonly T[]) => boolean,
): Promise<Peeked<T>> {
  const iterator = stream[Symbol.asyncIterator]();
  const head: T[] = [];
  let ended = false;
  while (!ended && !enough(head)) {
    const next = await iterator.next();
    if (next.done === true) ended = true;
    else head.push(next.value);
  }
  const close = async () => void (await iterator.return?.());
  return { head, all: replay(head, iterator, ended), close };
}

async function* replay<T>(head: readonly T[], iterator: AsyncIterator<T>, ended: boolean): AsyncIterable<T> {
  try {
    yield* head;
    while (!ended) {
      const next = await iterator.next();
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}
