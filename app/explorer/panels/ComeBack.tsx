'use client';
/** On a page without a graph: loads it anew by itself once the store answers. */
import { useEffect } from 'react';
import { untilWell } from '../data/serverHealth';

/** Milliseconds before the page is loaded anew where all is well: it was perhaps only away for a moment. */
const patience = 10_000;

export function ComeBack() {
  useEffect(() => {
    const end = new AbortController();
    let timer: number | undefined;
    void untilWell({ away: false, tries: 0 }, end.signal).then((isBack) => {
      if (end.signal.aborted) return;
      timer = window.setTimeout(() => location.reload(), isBack ? 0 : patience);
    });
    return () => {
      end.abort();
      window.clearTimeout(timer);
    };
  }, []);
  return null;
}
