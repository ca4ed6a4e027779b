/** A path as the list and the picture take it. */
import { describe, expect, it } from 'vitest';
import type { Path } from '@/graph/answers/paths/paths';
import { sentence } from '@/graph/answers/sentences';
import { aNode, anEdge, aView } from '../../../state/fixtures';
import { claimsOf, isSeen, leastOf, pathNames, unitOf } from './path';

const path: Path = {
  along: 'other',
  nodes: ['a', 'b', 'c'].map((id) => aNode(id)),
  edges: [anEdge('a', 'CAUSES', 'b'), anEdge('c', 'CAUSES', 'b')],
  sentences: ['A can cause b.', 'B can be caused by c.'],
  sentence: 'A can cause b. B can be caused by c.',
};

describe('a path', () => {
  it('is read claim by claim, as its sentences say it', () => {
    const told = claimsOf(path).map(({ said: { edge, subject, object, from } }) =>
      sentence(edge, subject, object, from === 'subject' ? 'forward' : 'backward'),
    );
    expect(told).toEqual(path.sentences);
    expect(claimsOf(path).map(({ here }) => here.id)).toEqual(['a', 'b']);
    expect(pathNames(path)).toBe('a, b, c');
  });

  it('stands on the picture each beside the one before and after it', () => {
    expect(unitOf(path).map(({ beside }) => beside)).toEqual([['b'], ['a', 'c'], ['b']]);
  });

  it('is seen where all of it is and nothing is hidden', () => {
    expect(isSeen(path, aView(['a', 'b', 'c', 'd']))).toBe(true);
    expect(isSeen(path, aView(['a', 'b']))).toBe(false);
    expect(isSeen(path, aView(['a', 'b', 'c'], { hidden: ['b'] }))).toBe(false);
  });

  it('is counted exactly or at least', () => {
    expect([leastOf(3), leastOf({ atLeast: 1_000 })]).toEqual([3, 1_000]);
  });
});
