'use client';
/** Asks a panel's question again by itself, where it failed because the server or its store was away. */
import { useEffect, useRef } from 'react';
import type { Failure } from '../data/rest';
import { untilWell } from '../data/serverHealth';

/**
 * @param state how far the question is; a failure stays the same object as long as it is the same
 * @param again stays the same function from render to render
 */
export function useOnceWell(state: { status: string } | Failure, again: () => void): void {
  const tries = useRef(0);
  useEffect(() => {
    if (state.status === 'ready') tries.current = 0;
    if (state.status !== 'failed' || !('away' in state)) return;
    const end = new AbortController();
    void untilWell({ away: state.away, tries: tries.current }, end.signal).then((isBack) => {
      if (!isBack) return;
      tries.current += 1;
      again();
    });
    return () => end.abort();
  }, [state, again]);
}
