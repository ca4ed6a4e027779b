/**
 * Hands what changes to the canvas a part at a time, so that the page answers in between: a thousand new or changed
 * elements at once hold it up for a second. Nodes come before the lines between them, as they are listed.
 */
import type { ElementDefinition } from 'cytoscape';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Elements that are added, changed or taken away at once, to begin with: some tens of milliseconds. */
export const part = 150;
/** The most at once, however fast it goes. */
export const mostAtOnce = 1_200;
/** Milliseconds that a part should take, with what cytoscape works out for it before it paints. */
const aim = 40;

/** How many are handed over next, where so many took so long: never more than twice as many. */
export function nextPart(size: number, took: number): number {
  const fitting = took <= 0 ? Infinity : (size * aim) / took;
  return Math.round(Math.min(mostAtOnce, Math.max(part / 2, Math.min(2 * size, fitting))));
}

/**
 * What is handed over next: what is there, with the first of what goes, changes and comes. Lines go before nodes,
 * which would take their lines along, and come after them.
 * @param size elements at once
 */
export function advanced(
  shown: readonly ElementDefinition[],
  target: ElementDefinition[],
  size = part,
): ElementDefinition[] {
  const there = new Map(shown.map((element) => [element.data.id, element]));
  const wanted = new Set(target.map(({ data }) => data.id));
  const going = shown.filter(({ data }) => !wanted.has(data.id));
  const order = [
    ...going.filter(({ group }) => group === 'edges'),
    ...going.filter(({ group }) => group !== 'edges'),
  ];
  const waiting = order.slice(size);
  let left = size - (order.length - waiting.length);
  let whole = waiting.length === 0;
  const next = target.flatMap((element) => {
    const old = there.get(element.data.id);
    if (old === element) return [element];
    left -= 1;
    if (left >= 0) return [element];
    whole = false;
    return old === undefined ? [] : [old];
  });
  return whole ? target : [...waiting, ...next];
}

interface Stage {
  target: ElementDefinition[];
  shown: ElementDefinition[];
  canvas: unknown;
}

export interface Staged {
  elements: ElementDefinition[];
  /** Whether these are all. */
  complete: boolean;
}

/** @param canvas another one begins with nothing */
export function useStaged(target: ElementDefinition[], canvas: unknown): Staged {
  const [stage, setStage] = useState<Stage>(() => ({ target, canvas, shown: advanced([], target) }));
  let now = stage;
  if (stage.target !== target || stage.canvas !== canvas) {
    now = { target, canvas, shown: advanced(stage.canvas === canvas ? stage.shown : [], target) };
    setStage(now);
  }
  const complete = now.shown === now.target;
  /** When the part under way began, what it has taken so far, and how many are in one. */
  const began = useRef<number | null>(null);
  const took = useRef(0);
  const size = useRef(part);
  useLayoutEffect(() => {
    // By now the canvas has taken it over.
    took.current = began.current === null ? 0 : performance.now() - began.current;
    began.current = null;
  }, [now]);
  useEffect(() => {
    if (complete) {
      size.current = part;
      return;
    }
    const next = () => {
      began.current = performance.now();
      setStage((before) => ({ ...before, shown: advanced(before.shown, before.target, size.current) }));
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    // After the part before it was painted, and not in the same task as the painting.
    const frame = requestAnimationFrame((start) => {
      // Cytoscape's own work for this frame comes before.
      if (took.current > 0)
        size.current = nextPart(size.current, took.current + Math.max(0, performance.now() - start));
      timer = setTimeout(next, 0);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [complete, now]);
  return { elements: now.shown, complete };
}
