'use client';
/**
 * Keeps the keyboard in a form whose fields come and go: who chose the last concept, or took one out, stands at the next
 * empty field, or at the form where none is left.
 */
import { useEffect, useRef, type RefObject } from 'react';

/** @param key changes whenever a field may have gone. @returns goes on the form, which needs tabIndex −1 */
export function useKeptFocus(key: string): RefObject<HTMLDivElement | null> {
  const form = useRef<HTMLDivElement>(null);
  const seen = useRef(key);
  useEffect(() => {
    if (seen.current === key) return;
    seen.current = key;
    if (document.activeElement !== document.body) return;
    (form.current?.querySelector('input') ?? form.current)?.focus();
  }, [key]);
  return form;
}
