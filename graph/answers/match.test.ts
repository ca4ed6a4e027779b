import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMatches, isOneEdit, matchNode, prepareQuery } from './match';

const veins = {
  id: 'DOID:799',
  name: 'Varicose veins',
  synonyms: ['varices of the leg', 'Varicose veins of legs'],
  xrefs: ['MESH:D014648'],
};
const match = (text: string, node = veins) => matchNode(prepareQuery(text), node);

describe('matchNode', () => {
  it.each([
    ['varicose veins', 'name', 0, 'Varicose veins'],
    ['  VARICOSE-VEINS ', 'name', 0, 'Varicose veins'],
    ['Varices of the leg', 'synonym', 1, 'varices of the leg'],
    ['doid:799', 'id', 1, 'DOID:799'],
    ['mesh d014648', 'xref', 1, 'MESH:D014648'],
    ['veins varicose', 'tokens', 2, 'Varicose veins'],
    ['veins', 'tokens', 2, 'Varicose veins'],
    ['legs', 'tokens', 2, 'Varicose veins of legs'],
    ['veins leg', 'prefix', 3, 'Varicose veins of legs'],
    ['var', 'prefix', 3, 'Varicose veins'],
    ['d0146', 'prefix', 3, 'MESH:D014648'],
    ['varicse veins', 'typo', 4, 'Varicose veins'],
    ['varicsoe ve', 'typo', 4, 'Varicose veins'],
    ['veinss', 'typo', 4, 'Varicose veins'],
  ] as const)('%s: %s', (query, how, rank, text) => {
    expect(match(query)).toEqual({ text, how, rank });
  });

  it.each([
    ['leg veins xyz', 'a word that is nowhere'],
    ['vien', 'a typo in a short word'],
    ['aricosw', 'two typos'],
    ['icose', 'the middle of a word'],
    ['varices d014648', 'words of two different texts'],
    ['', 'nothing'],
    ['?! 😀', 'no words'],
  ])('%s: no match (%s)', (query) => {
    expect(match(query)).toBeNull();
  });

  it('prefers the better match, then name over synonym over id over code', () => {
    const node = { id: 'pain', name: 'leg pain', synonyms: ['pain', 'Pain!'], xrefs: ['PAIN'] };
    expect(match('pain', node)).toEqual({ text: 'pain', how: 'synonym', rank: 1 });
    expect(match('pain', { ...node, synonyms: [] })).toEqual({ text: 'pain', how: 'id', rank: 1 });
    expect(match('pain', { ...node, name: 'Pain' })).toEqual({ text: 'Pain', how: 'name', rank: 0 });
  });

  it('counts letters, not UTF-16 units, before it forgives a typo', () => {
    const node = { id: 'x:1', name: '𝒶𝒷𐐨𐐩', synonyms: [], xrefs: [] };
    expect(match('𐐨𐐩𐐪', { ...node, name: '𐐨𐐩𐐫' })).toBeNull();
    expect(match('𐐨𐐩𐐪𐐫𐐬', { ...node, name: '𐐨𐐩𐐪𐐫𐐭' })).toMatchObject({ how: 'typo' });
  });
});

describe('isOneEdit', () => {
  it.each([
    ['veins', 'vein', true],
    ['veins', 'veinss', true],
    ['veins', 'veims', true],
    ['veins', 'viens', true],
    ['veins', 'xveins', true],
    ['veins', 'eins', true],
    ['a', '', true],
    ['veins', 'veins', false],
    ['veins', 'vinse', false],
    ['veins', 'viesn', false],
    ['veins', 'veinsxx', false],
    ['ab', 'ba', true],
    ['abc', 'cba', false],
    ['x😀y', 'xy', true],
    ['x😀y', 'x😁y', true],
    ['😀😁', '😁😀', true],
    ['', '', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isOneEdit(a, b)).toBe(expected);
    expect(isOneEdit(b, a)).toBe(expected);
  });

  it('agrees with trying every edit', () => {
    const alphabet = ['a', 'b', '😀'];
    const word = fc.array(fc.constantFrom(...alphabet), { maxLength: 5 }).map((letters) => letters.join(''));
    const edits = (text: string): Set<string> => {
      const letters = [...text];
      const made = new Set<string>();
      for (let at = 0; at <= letters.length; at += 1) {
        const [before, rest] = [letters.slice(0, at), letters.slice(at)];
        const [first = '', second = '', ...more] = rest;
        if (rest.length > 0) made.add([...before, ...rest.slice(1)].join(''));
        if (rest.length > 1) made.add([...before, second, first, ...more].join(''));
        for (const letter of alphabet) {
          made.add([...before, letter, ...rest].join(''));
          if (rest.length > 0) made.add([...before, letter, ...rest.slice(1)].join(''));
        }
      }
      made.delete(text);
      return made;
    };
    fc.assert(
      fc.property(word, word, (a, b) => isOneEdit(a, b) === edits(a).has(b)),
      { numRuns: 3_000 },
    );
  });
});

describe('compareMatches', () => {
  it('puts the better match first, then more neighbours, then name, then id', () => {
    const hit = (rank: number, degree: number, name: string, id: string) => ({
      rank,
      degree,
      node: { name, id },
    });
    const sorted = [
      hit(0, 1, 'z', 'z'),
      hit(2, 9, 'a', 'a'),
      hit(2, 5, 'a', 'b'),
      hit(2, 5, 'ﬀ', 'a'),
      hit(2, 5, '😀', 'a'),
      hit(2, 5, '😀', 'b'),
    ];
    expect(sorted.toReversed().sort(compareMatches)).toEqual(sorted);
  });
});
