'use client';
/** After a write: what the server made of the page and what the explorer fetched are asked for anew. */
import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import { refresh } from '../../actions/sync';
import { useExplorer } from '../../useExplorer';

/** @returns what asks anew; it is done when the picture is */
export function useGraphChanged(): () => Promise<void> {
  const { store, ask } = useExplorer();
  const router = useRouter();
  return useCallback(() => {
    router.refresh();
    return refresh(store, ask);
  }, [router, store, ask]);
}
