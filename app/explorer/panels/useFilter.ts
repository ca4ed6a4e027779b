'use client';
/** What lists are filtered by, the same by reference as long as it is the same. */
import { useMemo } from 'react';
import type { GraphFilter } from '@/graph/store/types';
import { filterOf, viewOf } from '../state/explorer';
import { useExplorerState } from '../useExplorer';

export function useFilter(): GraphFilter {
  const written = useExplorerState((state) => JSON.stringify(filterOf(viewOf(state))));
  return useMemo(() => JSON.parse(written) as GraphFilter, [written]);
}
