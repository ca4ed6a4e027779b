/** Keeps one thing open for all who ask, until what it was opened from is not the same any more. */

/** Milliseconds between two looks at the identity. */
const lookEvery = 1_000;
/** Milliseconds that those who still work with a thing have before it is closed. */
const grace = 30_000;

interface Closable {
  close(): Promise<void>;
}

interface Opened<T> {
  thing: Promise<T>;
  identity: string | null;
  lookedAt: number;
}

function closeLater(thing: Promise<Closable>): void {
  const close = () => void thing.then((open) => open.close()).catch((error: unknown) => console.error(error));
  setTimeout(close, grace).unref();
}

/**
 * @param open Opens the thing. A failure is told to those who wait for it and then forgotten: the next asks again.
 * @param identity What the thing is opened from; when it changes, the thing is opened anew.
 * @param now The clock, in milliseconds.
 */
export function keepOpen<T extends Closable>(
  open: () => Promise<T>,
  identity: () => string | null,
  now: () => number = Date.now,
): () => Promise<T> {
  let opened: Opened<T> | null = null;

  function openNow(): Opened<T> {
    // Read before opening: a file replaced meanwhile is then noticed at the next look.
    const next: Opened<T> = { identity: identity(), lookedAt: now(), thing: open() };
    next.thing.catch(() => {
      if (opened === next) opened = null;
    });
    return next;
  }

  return () => {
    if (opened !== null && now() - opened.lookedAt >= lookEvery) {
      opened.lookedAt = now();
      if (identity() !== opened.identity) {
        closeLater(opened.thing);
        opened = null;
      }
    }
    opened ??= openNow();
    return opened.thing;
  };
}
