'use client';
/** Stored concepts that a text finds, asked for while the user types. */
import { useEffect, useState } from 'react';
import type { Kind } from '@/graph/model';
import type { SearchAnswer } from '@/graph/store/types';
import { searchStored } from '../../data/answers';
import { isCancelled, readable } from '../../data/rest';
import { viewOf } from '../../state/explorer';
import { useExplorerState } from '../../useExplorer';

export type Hits =
  | { status: 'idle' }
  | { status: 'searching' }
  | { status: 'ready'; answer: SearchAnswer }
  | { status: 'failed'; message: string };

/** Hits offered at once. */
const shown = 8;

/** An answer to an earlier text stays until the next one is there, so that the list does not flicker. */
export function useHits(query: string, kind?: Kind): Hits {
  const unchecked = useExplorerState((state) => viewOf(state).filters.unchecked);
  const [hits, setHits] = useState<Hits>({ status: 'searching' });
  useEffect(() => {
    if (query === '') return;
    const controller = new AbortController();
    const question = { q: query, limit: shown, ...(kind === undefined ? {} : { kind }) };
    searchStored(question, { unchecked, riskGroups: [] }, controller.signal).then(
      (answer) => setHits({ status: 'ready', answer }),
      (error: unknown) => {
        if (!isCancelled(error)) setHits({ status: 'failed', message: readable(error) });
      },
    );
    return () => controller.abort();
  }, [query, kind, unchecked]);
  return query === '' ? { status: 'idle' } : hits;
}
