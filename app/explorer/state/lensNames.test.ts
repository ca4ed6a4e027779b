/** Chosen groups in words: a list, or each of them. */
import { describe, expect, it } from 'vitest';
import { aNode } from './fixtures';
import { lensNames } from './lensNames';

const nodes = {
  women: aNode('women', 'RiskGroup', { inSentence: 'women' }),
  old: aNode('old', 'RiskGroup', { inSentence: 'older people' }),
};

describe('chosen groups in words', () => {
  it.each([
    [['women', 'old'], 'any', 'women, older people'],
    [['women', 'old'], 'all', 'each of women and older people'],
    [['women', 'old', 'X:1'], 'all', 'each of women, older people and X:1'],
    [['women'], 'all', 'women'],
  ] as const)('%j, %s', (groups, match, words) => {
    expect(lensNames({ groups: [...groups], match }, nodes)).toBe(words);
  });
});
