'use client';
/** An answer that a component needs: asked for when it appears, and again when told to. */
import { useCallback, useEffect, useState } from 'react';
import { isCancelled, readable } from '../../data/rest';

export type Asked<T> =
  { status: 'loading' } | { status: 'ready'; answer: T } | { status: 'failed'; message: string };

/** @param ask stays the same function from render to render */
export function useAsked<T>(ask: (signal: AbortSignal) => Promise<T>): [Asked<T>, again: () => void] {
  const [asked, setAsked] = useState<Asked<T>>({ status: 'loading' });
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    ask(controller.signal).then(
      (answer) => setAsked({ status: 'ready', answer }),
      (error: unknown) => {
        if (!isCancelled(error)) setAsked({ status: 'failed', message: readable(error) });
      },
    );
    return () => controller.abort();
  }, [ask, times]);
  return [asked, useCallback(() => setTimes((before) => before + 1), [])];
}
