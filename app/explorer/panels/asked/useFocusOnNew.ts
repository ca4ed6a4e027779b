'use client';
/** Where the button for more is gone with the last of it, the first of what came takes the focus. */
import { useEffect, useRef, type RefObject } from 'react';

/**
 * @param count items that are listed
 * @param selector finds them, in order, in the list that the returned reference is put on
 */
export function useFocusOnNew<T extends HTMLElement>(count: number, selector: string): RefObject<T | null> {
  const list = useRef<T>(null);
  const before = useRef(count);
  useEffect(() => {
    const first = before.current;
    before.current = count;
    if (count <= first || document.activeElement !== document.body) return;
    list.current?.querySelectorAll<HTMLElement>(selector)[first]?.focus();
  }, [count, selector]);
  return list;
}
