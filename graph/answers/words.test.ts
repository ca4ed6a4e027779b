import { describe, expect, it } from 'vitest';
import { capitalised, countWords, listSome, listWords } from './words';
import { compareRelations } from './relationOrder';

describe('lists in words', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%o', (words, text) => {
    expect(listWords(words)).toBe(text);
  });

  it('joins by "or" where asked to, and counts what it does not name', () => {
    expect(listWords(['a', 'b'], 'or')).toBe('a or b');
    expect(listSome(['a', 'b', 'c'], 10)).toBe('a, b, c and 7 more');
    expect(listSome(['a'], 2, 'or')).toBe('a or one more');
    expect(listSome(['a', 'b'], 2)).toBe('a and b');
  });
});

describe('small words', () => {
  it('counts one and many', () => {
    expect([countWords(1, 'group', 'groups'), countWords(5, 'group', 'groups')]).toEqual([
      'one group',
      '5 groups',
    ]);
  });

  it.each([
    ['leg cramps', 'Leg cramps'],
    ['a cause', 'A cause'],
    ['élan', 'Élan'],
    ['pH imbalance', 'pH imbalance'],
    ['mRNA', 'mRNA'],
    ['α-tocopherol', 'α-tocopherol'],
    ['2 veins', '2 veins'],
    ['', ''],
  ])('capitalises %s as %s', (text, expected) => {
    expect(capitalised(text)).toBe(expected);
  });
});

describe('compareRelations', () => {
  it('lists known relations as in the table, then the others by name', () => {
    const order = ['CAUSES', 'HAS_SYMPTOM', 'TREATS', 'RESEMBLES', 'AFFECTED', 'DERIVES_FROM', 'ﬀ', '😀'];
    expect(order.toReversed().sort(compareRelations)).toEqual(order);
  });
});
