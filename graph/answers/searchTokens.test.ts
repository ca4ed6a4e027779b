import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchTokens } from './searchTokens';

describe('searchTokens', () => {
  it.each([
    ['Leg Cramps', ['leg', 'cramps']],
    ["  O'Hara's  sign ", ['o', 'hara', 's', 'sign']],
    ['DOID:799', ['doid', '799']],
    ['Ménière’s disease', ['meniere', 's', 'disease']],
    ['Meniere\u0301', ['meniere']],
    ['Łódź Große ØRE Æsir œuvre Đorđe þing', ['lodz', 'grosse', 'ore', 'aesir', 'oeuvre', 'dorde', 'thing']],
    ['ẞ', ['ss']],
    ['ﬁbrosis x² Ⅳ', ['fibrosis', 'x2', 'iv']],
    ['İstanbul ılık', ['istanbul', 'ilik']],
    ['ΟΔΟΣ οδός οδοσ', ['οδοσ', 'οδοσ', 'οδοσ']],
    ['Варикоз вен', ['варикоз', 'вен']],
    ['静脈瘤 ガ', ['静脈瘤', 'カ']],
    ['دوالي', ['دوالي']],
    ['type-2_diabetes/B12', ['type', '2', 'diabetes', 'b12']],
    ['vein\u0000leg', ['vein', 'leg']],
    ['?! 😀 -- "', []],
    ['', []],
    ['\ud800', []],
  ])('%s', (text, tokens) => {
    expect(searchTokens(text)).toEqual(tokens);
  });

  it('gives the same again for what it gave', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        const tokens = searchTokens(text);
        expect(searchTokens(tokens.join(' '))).toEqual(tokens);
        for (const token of tokens) expect(token).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
      { numRuns: 2_000 },
    );
  });
});
