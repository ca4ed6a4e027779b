import { describe, expect, it } from 'vitest';
import { budgets, judge, stepBack } from './budgets';

describe('a budget', () => {
  const { scripts } = budgets;

  it.each([
    ['is kept up to its end', scripts.most, 'kept (350.0, 1.00 of it)', false],
    ['is missed by a little, which does not fail', scripts.most * 1.1, 'missed (385.0, 1.10 of it)', false],
    ['fails after a large step back', scripts.most * stepBack, 'a large step back (700.0, 2.00 of it)', true],
  ])('%s', (_, value, told, failed) => {
    const judged = judge(scripts, value);
    expect(judged).toEqual({ line: `budget of scripts, 350 KB gzip: ${told}`, failed });
  });
});
