/**
 * What a visit may cost. A little over a budget is told; a large step back makes the benchmark fail, so that whoever
 * runs it by script notices.
 */
export interface Budget {
  name: string;
  unit: string;
  most: number;
}

export const budgets = {
  /** Compressed, workers included, from a cold visit to the drawn graph. */
  scripts: { name: 'scripts', unit: 'KB gzip', most: 350 },
  /** Of nine visits, the middle one. Scripts, layout and drawing of the sample on one core. */
  firstDraw: { name: 'navigation to drawn graph', unit: 'ms', most: 1_500 },
  /** While 50 neighbours are added, ten at a time. Tasks are measured in processor time. */
  adding: { name: 'longest task while adding neighbours', unit: 'ms', most: 100 },
  /** At 1,000 concepts: a kind or a relation goes and comes. */
  filtering: { name: 'longest task while filtering', unit: 'ms', most: 100 },
  /** At 1,000 concepts: a group is chosen, and shown in each of three ways. */
  lens: { name: 'longest task while showing what is said of a group', unit: 'ms', most: 100 },
} as const satisfies Record<string, Budget>;

/** From this multiple of a budget on, it is a large step back. */
export const stepBack = 2;

/** A line on one measured value, and whether it is a large step back. */
export function judge({ name, unit, most }: Budget, value: number): { line: string; failed: boolean } {
  const share = value / most;
  const verdict = share <= 1 ? 'kept' : share < stepBack ? 'missed' : 'a large step back';
  return {
    line: `budget of ${name}, ${most} ${unit}: ${verdict} (${value.toFixed(1)}, ${share.toFixed(2)} of it)`,
    failed: share >= stepBack,
  };
}
