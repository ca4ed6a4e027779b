import { describe, expect, it } from 'vitest';
import { growth, memoryOf, minutesOf } from './soak';

describe('soak', () => {
  it.each(['', 'ten', '-1', '0', '1e9'])('wants a length of time, not “%s”', (text) => {
    expect(() => minutesOf(text)).toThrow('--soak wants');
  });

  it('takes minutes, or none', () => {
    expect([minutesOf('2'), minutesOf('0.5'), minutesOf(undefined)]).toEqual([2, 0.5, null]);
  });

  it('holds the second quarter against the last: a start is no growth', () => {
    expect(growth([1, 50, 100, 100, 101, 102, 99, 99])).toEqual({ before: 100, after: 99 });
    expect(growth([10, 20, 30, 40, 50, 60, 70, 80])).toEqual({ before: 30, after: 70 });
  });

  it('reads how much memory a process holds, where the system tells', () => {
    const held = memoryOf(process.pid);
    if (process.platform === 'linux') expect(held).toBeGreaterThan(10);
    else expect(held).toBeNull();
  });
});
