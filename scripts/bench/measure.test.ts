import { describe, expect, it } from 'vitest';
import { durationsOf, measure, percentile, warmUp } from './measure';

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
  it('asks with every input once, and counts what follows the warm-up', async () => {
    const asked: number[] = [];
    const inputs = [...Array(warmUp + 40).keys()];
    await measure(inputs, async (input) => asked.push(input));
    expect(asked).toEqual(inputs);
    await expect(measure(inputs.slice(0, warmUp), async () => undefined)).rejects.toThrow(RangeError);
  });
});
