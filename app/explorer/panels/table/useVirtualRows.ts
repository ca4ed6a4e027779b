'use client';
/**
 * Which rows of a long table are in the page: those in sight, a few around them, and the one that the keyboard is on,
 * so that focus is never lost by scrolling.
 */
import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useCallback, useEffect, useState, type RefObject } from 'react';

/** Pixels of a row before it was measured. */
const usualHeight = 41;
/** Rows beyond those in sight. */
const around = 8;

export interface VirtualRows {
  items: VirtualItem[];
  /** Pixels of all rows together. */
  height: number;
  /** Pixels above the first row: the table's head. */
  head: number;
  /** Measures a row that is in the page. */
  measure: (row: Element | null) => void;
  /** Brings a row into sight; one in sight moves nothing. */
  reveal: (index: number) => void;
  /** How many rows are in sight. */
  inSight: () => number;
}

/** The height of an element, followed as it changes. */
function useHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const observer = new ResizeObserver(() => setHeight(current.offsetHeight));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return height;
}

/**
 * @param active index of the row that the keyboard is on
 * @param keyOf the key of a row, which keeps its measured height
 */
export function useVirtualRows(
  scroller: RefObject<HTMLElement | null>,
  headRow: RefObject<HTMLElement | null>,
  count: number,
  active: number,
  keyOf: (index: number) => string,
): VirtualRows {
  const head = useHeight(headRow);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: keyOf,
    overscan: around,
    scrollMargin: head,
    scrollPaddingStart: head,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const indexes = defaultRangeExtractor(range);
        if (active >= count || indexes.includes(active)) return indexes;
        return [...indexes, active].sort((a, b) => a - b);
      },
      [active, count],
    ),
  });
  return {
    items: virtual.getVirtualItems(),
    height: virtual.getTotalSize(),
    head,
    measure: virtual.measureElement,
    reveal: (index) => virtual.scrollToIndex(index, { align: 'auto' }),
    inSight: () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - head) / usualHeight)),
  };
}
