/** Where the right answer stands in a ranking, and how good many rankings are. */

/**
 * The place of one score among those of the candidates. Equal ones share the mean of their places, so that no order
 * by chance is counted for or against.
 */
export function placeOf(scores: Float64Array, candidates: Uint8Array, right: number): number {
  const own = scores[right] ?? Number.NEGATIVE_INFINITY;
  let better = 0;
  let equal = 0;
  for (let at = 0; at < scores.length; at += 1) {
    if (candidates[at] !== 1) continue;
    const score = scores[at] ?? 0;
    // Sums of the same parts in another order are equal.
    if (Math.abs(score - own) <= 1e-9) equal += 1;
    else if (score > own) better += 1;
  }
  return better + (Math.max(equal, 1) + 1) / 2;
}

/** The share of places within the first `most`, in per cent. */
export const within = (places: readonly number[], most: number): number =>
  (100 * places.filter((place) => place <= most).length) / places.length;

export function median(places: readonly number[]): number {
  const sorted = [...places].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** The four lines of the measurement. */
export const lines = (places: readonly number[]): string[] => [
  ...[1, 10, 100].map((most) => `top-${most} ${short(within(places, most))} %`),
  `median rank ${short(median(places))}`,
];
