import { describe, expect, it } from 'vitest';
import { limits, type GraphNode } from '../model';
import { exampleQuestions, type Askable } from './questions';

type Count = Askable['counts'][number];

const count = (relation: string, direction: 'out' | 'in', number: number, negated = false): Count => ({
  relation,
  direction,
  negated,
  count: number,
});
const concept = (name: string, counts: Count[], rest: Partial<GraphNode> = {}): Askable => ({
  node: {
    id: `lab:${name}`,
    kind: 'Condition',
    categories: ['biolink:Disease'],
    name,
    inSentence: name.toLowerCase(),
    synonyms: [],
    xrefs: [],
    datasets: [],
    attributes: {},
    ...rest,
  },
  counts,
});
const texts = (concepts: readonly Askable[]): string[] => exampleQuestions(concepts).map(({ text }) => text);

describe('example questions', () => {
  it('are the three that people ask, each of the concept with most answers', () => {
    const concepts = [
      concept('Leg cramps', [count('CAUSES', 'in', 14), count('HAS_SYMPTOM', 'in', 2)]),
      concept('Varicose veins', [
        count('CAUSES', 'in', 3),
        count('AT_RISK_OF', 'in', 6),
        count('TREATS', 'in', 3),
      ]),
    ];
    expect(exampleQuestions(concepts)).toEqual([
      {
        text: 'What causes leg cramps?',
        id: 'lab:Leg cramps',
        focus: { relation: 'CAUSES', direction: 'in' },
      },
      {
        text: 'Who is at risk of varicose veins?',
        id: 'lab:Varicose veins',
        focus: { relation: 'AT_RISK_OF', direction: 'in' },
      },
      {
        text: 'What can help with varicose veins?',
        id: 'lab:Varicose veins',
        focus: { relation: 'TREATS', direction: 'in' },
      },
    ]);
  });

  it('add up counts of several kinds, and take the earlier concept at a tie', () => {
    const split = concept('A', [count('CAUSES', 'in', 2), count('CAUSES', 'in', 2)]);
    expect(texts([concept('B', [count('CAUSES', 'in', 3)]), split])).toEqual(['What causes a?']);
    expect(texts([concept('B', [count('CAUSES', 'in', 4)]), split])).toEqual(['What causes b?']);
  });

  it.each([
    [count('TREATS', 'out', 1), 'Stockings', 'What are stockings used to treat?'],
    [count('TREATS', 'out', 1), 'Aspirin', 'What is aspirin used to treat?'],
    [count('AFFECTS', 'out', 1), 'Cramps', 'What do cramps affect?'],
    [count('AFFECTS', 'out', 1), 'Gout', 'What does gout affect?'],
    [count('HAS_SYMPTOM', 'out', 1), 'Gout', 'What are the symptoms of gout?'],
    [count('HAS_SYMPTOM', 'in', 1), 'Pain', 'What can pain be a symptom of?'],
    [count('AT_RISK_OF', 'out', 1), 'Women', 'What is more common in women?'],
  ])('fit one and many (%o, %s)', (counted, name, text) => {
    expect(texts([concept(name, [counted])])).toEqual([text]);
  });

  it('are never asked where the only answers are denials, or nobody knows a name', () => {
    expect(texts([concept('A', [count('CAUSES', 'in', 5, true), count('CAUSES', 'in', 0)])])).toEqual([]);
    expect(texts([concept('A', [count('CAUSES', 'in', 5)], { id: 'A' })])).toEqual([]);
    expect(texts([concept('A', [count('DERIVES_FROM', 'in', 5)])])).toEqual([]);
    expect(texts([])).toEqual([]);
  });

  it('are no more than fit', () => {
    const all = ['CAUSES', 'AT_RISK_OF', 'TREATS', 'EASES', 'PREVENTS'].map((relation) =>
      count(relation, 'in', 1),
    );
    expect(texts([concept('A', all)])).toHaveLength(limits.exampleQuestions);
  });

  it('take a name as text', () => {
    expect(texts([concept('$& [is|are] {c}', [count('CAUSES', 'in', 1)])])).toEqual([
      'What causes $& [is|are] {c}?',
    ]);
  });
});
