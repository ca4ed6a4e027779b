/** The standing line: what everything on the page rests on. */
import type { GraphStats } from '@/graph/store/types';
import { claims } from './en';

/** "Everything here comes from 3 sources in 1 data set: … Not medical advice." */
export function standingLine(stats: GraphStats): string {
  const titles = stats.datasets.map((dataset) => dataset.title ?? dataset.name);
  const named =
    titles.length > 3 ? `${titles.slice(0, 3).join(', ')} and ${titles.length - 3} more` : titles.join(', ');
  return `Everything here comes from ${named}: ${claims(stats.statements)}. Not medical advice.`;
}

export const nothingStanding = 'There is nothing in this graph yet.';
