'use client';
/** Whether the window has room for list and picture side by side; null before the page runs in a browser. */
import { useSyncExternalStore } from 'react';

/** The breakpoint of the classes that begin with `md:`. */
const query = '(min-width: 48rem)';

function subscribe(notify: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener('change', notify);
  return () => media.removeEventListener('change', notify);
}

export function useWide(): boolean | null {
  return useSyncExternalStore<boolean | null>(
    subscribe,
    () => matchMedia(query).matches,
    () => null,
  );
}
