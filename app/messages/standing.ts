/** The standing line: what everything on the page rests on. */
import { listSome } from '@/graph/answers/words';
import type { GraphStats } from '@/graph/store/types';
import { claims, count } from './en';

/** Data sets that are named; the rest is counted. */
const named = 3;

/** Everything here comes from 2 data sets, “…” and “…”: 114 claims in all. Not medical advice. */
export function standingLine({ datasets, statements }: Pick<GraphStats, 'datasets' | 'statements'>): string {
  const titles = datasets.slice(0, named).map(({ title, name }) => `“${title ?? name}”`);
  const sets = count(datasets.length, 'data set', 'data sets');
  const said = `${claims(statements)}${datasets.length > 1 ? ' in all' : ''}`;
  return `Everything here comes from ${sets}, ${listSome(titles, datasets.length)}: ${said}. Not medical advice.`;
}

export const nothingStanding = 'There is nothing in this graph yet.';
