import { describe, expect, it } from 'vitest';
import { durationsOf, measure, percentile } from './measure';

describe('percentile', () => {
  it('is a value that was measured, by nearest rank', () => {
    const values = Array.from({ length: 200 }, (_, index) => 200 - index);
    expect(percentile(values, 0.5)).toBe(100);
    expect(percentile(values, 0.95)).toBe(190);
    expect(percentile([7], 0.95)).toBe(7);
  });

  it('sorts by size, not by text', () => {
    expect(durationsOf([10, 9, 100])).toEqual({ p50: 10, p95: 100 });
  });

  it('has no answer for nothing', () => {
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });
});

describe('measure', () => {
  it('asks with every input, once more for the first ones', async () => {
    const asked: number[] = [];
    await measure([...Array(40).keys()], async (input) => asked.push(input));
    expect(asked).toHaveLength(70);
    expect(asked.slice(30)).toEqual([...Array(40).keys()]);
  });
});
