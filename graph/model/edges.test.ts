import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeId, parseEdgeId, parseQualifiersKey, qualifiersKey } from './edges';
import type { EdgeKey } from './statement';

const key = (rest: Partial<EdgeKey> = {}): EdgeKey => ({
  subject: 'DOID:799',
  relation: 'HAS_SYMPTOM',
  object: 'SYMP:0000316',
  negated: false,
  qualifiers: {},
  ...rest,
});

/** Text with the signs that an edge id is built from, and with all of Unicode that can be encoded. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc
    .array(fc.constantFrom('|', '+', '-', '%', '=', '&', '%7C', '😀', 'ﬀ', ' ', 'a'), { maxLength: 6 })
    .map((parts) => parts.join('')),
);
const qualifiers = fc.dictionary(text, text, { maxKeys: 3 }).map((entries) => ({ ...entries }));
const keys: fc.Arbitrary<EdgeKey> = fc.record({
  subject: text,
  relation: text,
  object: text,
  negated: fc.boolean(),
  qualifiers,
});

describe('edgeId', () => {
  it.each([
    [key(), 'DOID%3A799|HAS_SYMPTOM|SYMP%3A0000316+'],
    [key({ negated: true }), 'DOID%3A799|HAS_SYMPTOM|SYMP%3A0000316-'],
    [key({ subject: 'a|b', object: 'c+' }), 'a%7Cb|HAS_SYMPTOM|c%2B+'],
    [key({ object: 'c-' }), 'DOID%3A799|HAS_SYMPTOM|c-+'],
    [key({ qualifiers: { b: '2', a: '1' } }), 'DOID%3A799|HAS_SYMPTOM|SYMP%3A0000316|a%3D1%26b%3D2+'],
  ])('of %o', (of, id) => {
    expect(edgeId(of)).toBe(id);
    expect(parseEdgeId(id)).toEqual(of);
  });

  it('is the same whatever the order of qualifiers', () => {
    expect(edgeId(key({ qualifiers: { a: '1', b: '2' } }))).toBe(
      edgeId(key({ qualifiers: { b: '2', a: '1' } })),
    );
  });

  it('comes back as the key it was made of, for any text', () => {
    fc.assert(
      fc.property(keys, (of) => {
        expect(parseEdgeId(edgeId(of))).toEqual(of);
      }),
      { numRuns: 2_000 },
    );
  });

  it('differs where the keys differ', () => {
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        const same = JSON.stringify(parseEdgeId(edgeId(a))) === JSON.stringify(parseEdgeId(edgeId(b)));
        expect(edgeId(a) === edgeId(b)).toBe(same);
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads half a surrogate pair as UTF-8 would', () => {
    expect(edgeId(key({ subject: '\ud800' }))).toBe(edgeId(key({ subject: '\ufffd' })));
    expect(edgeId(key({ subject: '😀' }))).toContain('%F0%9F%98%80');
  });
});

describe('parseEdgeId', () => {
  it.each(['', '+', 'a|b|c', 'a|b+', 'a|b|c|d|e+', '%|b|c+', '%ff|b|c+', 'a|b|%E0%A4%A+'])(
    'refuses %s',
    (id) => {
      expect(parseEdgeId(id)).toBeNull();
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(text, (id) => {
        parseEdgeId(id);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('qualifiersKey', () => {
  it('keeps names that every object has', () => {
    const odd = Object.fromEntries([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]) as Record<string, string>;
    const back = parseQualifiersKey(qualifiersKey(odd));
    expect(Object.entries(back)).toEqual(Object.entries(odd));
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
  });

  it('is empty for none, and reads as none', () => {
    expect(qualifiersKey({})).toBe('');
    expect(parseQualifiersKey('')).toEqual({});
  });
});
