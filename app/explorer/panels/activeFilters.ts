/** How many filters are at work: switches that are off and, for unchecked claims, on. */
import type { View } from '../state/types';

export function activeFilters({ filters }: View): number {
  return (
    filters.kindsOff.length +
    filters.relationsOff.length +
    filters.sourcesOff.length +
    filters.commonnessOff.length +
    Number(filters.unchecked)
  );
}
