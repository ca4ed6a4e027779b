import { expect, it } from 'vitest';
import type { Question } from '../firstScreen';
import { searchExamples } from './searchExamples';

const node = (name: string) => ({
  id: `T:${name}`,
  kind: 'Condition',
  categories: [],
  name,
  synonyms: [],
  xrefs: [],
  datasets: [],
  attributes: {},
});

const about = (...names: string[]): Question[] =>
  names.map((name) => ({
    text: `What causes ${name}?`,
    node: node(name),
    focus: { relation: 'CAUSES', direction: 'in' },
  }));

it('names what the first questions are about, each once, two at most', () => {
  expect(searchExamples(about('asthma', 'asthma', 'gout', 'flu'))).toEqual(['asthma', 'gout']);
});

it('leaves out what would not fit, and knows of nothing where nothing is there', () => {
  expect(searchExamples(about('a disease with a very long name indeed', 'gout'))).toEqual(['gout']);
  expect(searchExamples(about())).toEqual([]);
});
