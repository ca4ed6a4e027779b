import { describe, expect, it } from 'vitest';
import { describeAsked } from './describeAsked';
import type { Asked } from './types';

const names: Record<string, string> = { cramps: 'leg cramps', veins: 'varicose veins', age: 'age' };
const name = (id: string) => names[id] ?? id;

const symptoms = (present: string[], absent: string[] = []): Asked => ({
  what: 'conditions',
  present,
  absent,
});
const links = (from: string | null, to: string | null, length?: number): Asked => ({
  what: 'links',
  from,
  to,
  ...(length === undefined ? {} : { length }),
});
const compared = (ids: string[], show?: 'shared' | { only: string }): Asked => ({
  what: 'compared',
  ids,
  ...(show === undefined ? {} : { show }),
});

describe('a change of a question says what changed', () => {
  it.each<[string, Asked | null, Asked | null]>([
    ['Asked which conditions list symptoms', null, symptoms([])],
    ['Asked which conditions list leg cramps and age', null, symptoms(['cramps', 'age'])],
    ['Symptoms: age is present', symptoms(['cramps']), symptoms(['cramps', 'age'])],
    ['Symptoms: age is not there', symptoms(['cramps']), symptoms(['cramps'], ['age'])],
    ['Symptoms: age is not there', symptoms(['cramps', 'age']), symptoms(['cramps'], ['age'])],
    ['Symptoms: took out age', symptoms(['cramps'], ['age']), symptoms(['cramps'])],
    ['Asked what links two things', null, links(null, null)],
    ['Asked what links leg cramps with another thing', symptoms(['cramps']), links('cramps', null)],
    ['Asked what links leg cramps with age', links('cramps', null), links('cramps', 'age')],
    ['Asked what links leg cramps with age', links('cramps', 'veins'), links('cramps', 'age')],
    ['Links: swapped the ends, from age to leg cramps', links('cramps', 'age'), links('age', 'cramps')],
    ['Links: took out age', links('cramps', 'age'), links('cramps', null)],
    ['Links: paths of up to 6 claims', links('cramps', 'age'), links('cramps', 'age', 6)],
    ['Asked to compare leg cramps', null, compared(['cramps'])],
    ['Compared leg cramps and varicose veins', compared(['cramps']), compared(['cramps', 'veins'])],
    ['Comparison: added age', compared(['cramps', 'veins']), compared(['cramps', 'veins', 'age'])],
    ['Comparison: took out age', compared(['cramps', 'veins', 'age']), compared(['cramps', 'veins'])],
    [
      'Comparison: only what is said of all',
      compared(['cramps', 'veins']),
      compared(['cramps', 'veins'], 'shared'),
    ],
    [
      'Comparison: only what is said of age alone',
      compared(['cramps', 'age']),
      compared(['cramps', 'age'], { only: 'age' }),
    ],
    ['Comparison: everything', compared(['cramps', 'veins'], 'shared'), compared(['cramps', 'veins'])],
    ['Back to the question', compared(['cramps']), compared(['cramps'])],
    ['Put the question away', compared(['cramps']), null],
  ])('%s', (words, before, after) => {
    expect(describeAsked(before, after, name)).toBe(words);
  });
});
