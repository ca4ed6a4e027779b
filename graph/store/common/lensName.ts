/** A filter's lens in one text, to remember answers by and to hold a cursor against. */
import type { GraphFilter } from '../types';

/** Empty where no group is chosen. Of one group it is the same however several would be meant. */
export function lensName({ riskGroups, riskGroupMatch = 'any' }: Omit<GraphFilter, 'unchecked'>): string {
  if (riskGroups.length === 0) return '';
  return JSON.stringify(riskGroups.length === 1 ? [riskGroups] : [riskGroups, riskGroupMatch]);
}
