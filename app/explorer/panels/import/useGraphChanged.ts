'use client';
/** After a write: what the server made of the page and what the explorer fetched are asked for anew. */
import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import { layAgain } from '../../actions/overlay';
import { refresh } from '../../actions/sync';
import { useExplorer } from '../../useExplorer';

/** @returns what asks anew; it is done when the picture is */
export function useGraphChanged(): () => Promise<void> {
  const { store, ask, asking } = useExplorer();
  const router = useRouter();
  return useCallback(async () => {
    router.refresh();
    // Where the server does not answer, what is asked next says so.
    await layAgain(store, asking).catch(() => undefined);
    await refresh(store, ask);
  }, [router, store, ask, asking]);
}
