/** The rows of a score add up to it, whatever is not told one by one. */
import { describe, expect, it } from 'vitest';
import type { RankedCondition } from '@/graph/answers/rank/ranker';
import { aNode } from '../../../state/fixtures';
import { scoreRows } from './scoreRows';

const told = { edges: [], sentences: [] };
const one: RankedCondition = {
  node: aNode('veins', 'Condition'),
  score: 1.5 - 2 - 0.25 - 0.75,
  matched: [
    {
      observed: 'pain',
      listed: 'cramp',
      how: 'narrower',
      shared: 'pain',
      information: 0.7,
      share: 0.5,
      points: 1.5,
      ...told,
    },
  ],
  unexplained: [{ observed: 'rash', points: -2 }],
  missing: [{ listed: 'fever', share: null, points: -0.25, ...told }],
  missingTotal: 4,
  missingPoints: -0.75,
  contradicted: [{ symptom: 'itch', why: 'absent', listed: ['itch'], points: -0.25, ...told }],
  care: told,
};

describe('the rows of a score', () => {
  const rows = scoreRows(one, (id) => `the ${id}`);

  it('add up to it', () => {
    expect(rows.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(one.score, 9);
  });

  it('tell what each counts as, and what it rests on', () => {
    expect(rows.map(({ symptom, parts }) => [symptom, ...parts].join(' · '))).toEqual([
      'the pain · present; listed is the cramp · in common: the pain (information 0.70) · found in 50 %',
      'the rash · present, not listed for it',
      'the itch · not there, though listed',
      'the fever · listed, not among those present · no source says how often',
      '3 more, listed and not among those present',
    ]);
  });
});
