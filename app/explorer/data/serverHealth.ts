/** Whether the server and its store answer: asked where a question failed, to go on when they are back. */

/** Milliseconds between two looks while they do not. */
export const lookEvery = 3_000;
/** Milliseconds at most before a question is asked once more that found nobody although all seems well. */
const longestPause = 60_000;

let underWay: Promise<boolean> | null = null;

async function look(): Promise<boolean> {
  try {
    return (await fetch('/api/health', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/** True where the server answers that its store does. Who asks while another one waits gets the same answer. */
export function isWell(): Promise<boolean> {
  underWay ??= look().finally(() => (underWay = null));
  return underWay;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}

export interface Unanswered {
  /** Whether the failure itself says that the server or its store was away. */
  away: boolean;
  /** How often it has been asked again already: each time it waits for longer. */
  tries: number;
}

/**
 * Waits until a question that failed can be asked again.
 * @param signal ends the waiting
 * @returns true where the server is well and was away, by the failure's word or by what was seen since; false where it
 *   failed for another reason, or the waiting was ended
 */
export async function untilWell(
  { away, tries }: Unanswered,
  signal: AbortSignal,
  ask: () => Promise<boolean> = isWell,
): Promise<boolean> {
  // Well and yet not there for the question, as while it comes back: it is given time.
  if (tries > 0) await pause(Math.min(lookEvery * 2 ** (tries - 1), longestPause), signal);
  // A look may be under way while the server comes back, and so find it well: what the failure said counts too.
  for (let wasAway = away; !signal.aborted; wasAway = true) {
    if (await ask()) return wasAway && !signal.aborted;
    await pause(lookEvery, signal);
  }
  return false;
}
