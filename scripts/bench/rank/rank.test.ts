/** The measurement measures what it says. */
import { describe, expect, it } from 'vitest';
import { RankIndexBuilder } from '../../../graph/answers/rank/rankIndex';
import { generator } from '../inputs';
import { makeCases } from './make';
import { readOptions } from './options';
import { lines, placeOf } from './place';

describe('placeOf', () => {
  const all = Uint8Array.from([1, 1, 1, 1]);

  it('shares the mean of the places among equals', () => {
    expect(placeOf(Float64Array.from([5, 3, 3, 3]), all, 2)).toBe(3);
    expect(placeOf(Float64Array.from([5, 3, 3, 3]), all, 0)).toBe(1);
    expect(placeOf(Float64Array.from([1, 1, 1, 1]), all, 3)).toBe(2.5);
  });

  it('counts candidates only', () => {
    expect(placeOf(Float64Array.from([9, 8, 7, 1]), Uint8Array.from([0, 1, 1, 1]), 2)).toBe(2);
  });
});

it('prints four lines', () => {
  expect(lines([1, 2, 11, 200])).toEqual(['top-1 25 %', 'top-10 50 %', 'top-100 75 %', 'median rank 6.5']);
  expect(lines([1, 1, 2])).toEqual(['top-1 66.7 %', 'top-10 100 %', 'top-100 100 %', 'median rank 1']);
});

describe('makeCases', () => {
  const builder = new RankIndexBuilder();
  for (const condition of ['OMIM:1', 'OMIM:2', 'ORPHA:1'])
    for (const symptom of ['HP:1', 'HP:2', 'HP:3', `HP:4${condition.length}`])
      builder.add([
        {
          subject: condition,
          relation: 'HAS_SYMPTOM',
          object: symptom,
          negated: false,
          qualifiers: {},
          frequency: 0.8,
        },
      ]);
  const index = builder.finish(new Map());
  const make = (seed: number) =>
    makeCases(index, { count: 20, chance: generator(seed), isCandidate: (id) => id.startsWith('OMIM') });

  it('makes the same of the same seed, each with a symptom and a condition that may be one', () => {
    expect(make(1)).toEqual(make(1));
    expect(make(1)).not.toEqual(make(2));
    for (const { observed, excluded, disease } of make(1)) {
      expect(observed.length).toBeGreaterThan(0);
      expect(disease).toMatch(/^OMIM/);
      expect(excluded.filter((one) => observed.includes(one))).toEqual([]);
    }
  });
});

it.each([
  [[]],
  [['--ontology', 'a', '--annotations', 'b']],
  [['--ontology', 'a', '--annotations', 'b', '--cases', 'c', '--make', '3']],
  [['--ontology', 'a', '--annotations', 'b', '--make', 'many']],
  [['--surprise']],
])('refuses %j', (args) => {
  expect(() => readOptions(args)).toThrow(/takes|Unknown|--/);
});
