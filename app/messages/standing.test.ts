import { expect, it } from 'vitest';
import type { DatasetSummary } from '@/graph/store/types';
import { standingLine } from './standing';

const set = (name: string, title: string | null = null): DatasetSummary => ({
  name,
  title,
  state: 'complete',
  nodes: 1,
  statements: 1,
  importedAt: null,
  license: null,
  url: null,
});

it.each([
  [[set('causes', 'Why legs cramp')], 109, '1 data set, “Why legs cramp”: 109 claims'],
  [
    [set('a', 'Why legs cramp'), set('causes')],
    114,
    '2 data sets, “Why legs cramp” and “causes”: 114 claims in all',
  ],
  [
    ['a', 'b', 'c', 'd', 'e'].map((name) => set(name)),
    1,
    '5 data sets, “a”, “b”, “c” and 2 more: 1 claim in all',
  ],
])('names the data sets and counts their claims together (%#)', (datasets, statements, said) => {
  expect(standingLine({ datasets, statements })).toBe(
    `Everything here comes from ${said}. Not medical advice.`,
  );
});
