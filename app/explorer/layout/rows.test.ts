import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spaced } from './rows';

const wish = (at: number) => ({ at, weight: 1 });

describe('spaced', () => {
  it('grants wishes that do not collide', () => {
    expect(spaced([10, 10], [5], [wish(-20), wish(20)], -100, 100)).toEqual([-20, 20]);
  });

  it('shares the way between two that want the same place', () => {
    expect(spaced([10, 10], [2], [wish(0), wish(0)], -100, 100)).toEqual([-6, 6]);
  });

  it('keeps order and distances, whatever is wished', () => {
    const row = fc.record({
      height: fc.integer({ min: 1, max: 40 }),
      gap: fc.integer({ min: 0, max: 9 }),
      at: fc.integer({ min: -500, max: 500 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (rows) => {
        const heights = rows.map(({ height }) => height);
        const gaps = rows.slice(1).map(({ gap }) => gap);
        const places = spaced(
          heights,
          gaps,
          rows.map(({ at }) => wish(at)),
          -200,
          200,
        );
        for (const [index, place] of places.slice(1).entries()) {
          const least = ((heights[index] ?? 0) + (heights[index + 1] ?? 0)) / 2 + (gaps[index] ?? 0);
          expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(least - 1e-6);
        }
      }),
    );
  });
});
