import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byCodePoint } from './codePoint';

/** What SQLite does: compares the bytes of UTF-8. */
const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

describe('byCodePoint', () => {
  it.each([
    ['ﬀ', '😀', -1],
    ['😀', '\uffff', 1],
    ['a', 'B', 1],
    ['', 'a', -1],
    ['ab', 'a', 1],
    ['😀', '😁', -1],
    ['é', 'é', 0],
  ])('%s and %s: %i', (a, b, order) => {
    expect(Math.sign(byCodePoint(a, b))).toBe(order);
    expect(Math.sign(byCodePoint(b, a))).toBe(0 - order);
  });

  it('is not the order of UTF-16 units', () => {
    expect(['😀', 'ﬀ'].toSorted()).toEqual(['😀', 'ﬀ']);
    expect(['😀', 'ﬀ'].toSorted(byCodePoint)).toEqual(['ﬀ', '😀']);
  });

  it('is the order of UTF-8 bytes for any text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 6 });
    fc.assert(
      fc.property(text, text, (a, b) => Math.sign(byCodePoint(a, b)) === Math.sign(byBytes(a, b))),
      { numRuns: 2_000 },
    );
  });
});
