'use client';
/** What an answer is filtered by, as for the lists: the same object as long as it is the same filter. */
import { useMemo } from 'react';
import type { GraphFilter } from '@/graph/store/types';
import { filterOf, viewOf } from '../../state/explorer';
import { useExplorerState } from '../../useExplorer';

export function useFilter(): GraphFilter {
  const key = useExplorerState((state) => JSON.stringify(filterOf(viewOf(state))));
  return useMemo(() => JSON.parse(key) as GraphFilter, [key]);
}
