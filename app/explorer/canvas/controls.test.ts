import { describe, expect, it } from 'vitest';
import { withoutGap } from './controls';

/** The padding that is kept round a picture. */
const padding = 28;

describe('a part of the picture fills its window', () => {
  it('with the wanted place in its middle where the picture reaches far enough to both sides', () => {
    expect(withoutGap(-300, 500, 0, 1_000)).toBe(-300);
  });

  it('without emptiness at the beginning', () => {
    expect(withoutGap(120, 500, 0, 1_000)).toBe(padding);
    expect(withoutGap(120, 500, -40, 1_000)).toBe(padding + 40);
  });

  it('without emptiness at the end', () => {
    expect(withoutGap(-900, 500, 0, 1_000)).toBe(500 - padding - 1_000);
  });

  it('and stands in the middle where all of it has room', () => {
    expect(withoutGap(-900, 500, 100, 300)).toBe(0);
  });
});
