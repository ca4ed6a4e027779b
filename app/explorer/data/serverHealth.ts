/** Whether the server and its store answer: asked where a question failed, to go on when they are back. */

/** Milliseconds between two looks while they do not. */
export const lookEvery = 3_000;

/** True where the server answers that its store does. */
export async function isWell(): Promise<boolean> {
  try {
    return (await fetch('/api/health', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/**
 * Waits until the server is well.
 * @param signal ends the waiting
 * @returns true where it was away and has come back; false where it was well from the start, or the waiting was ended
 */
export async function untilBack(signal: AbortSignal, ask: () => Promise<boolean> = isWell): Promise<boolean> {
  for (let isFirst = true; !signal.aborted; isFirst = false) {
    if (await ask()) return !isFirst && !signal.aborted;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, lookEvery);
      signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
    });
  }
  return false;
}
