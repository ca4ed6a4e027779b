/**
 * Hands many new elements to the canvas a part at a time, so that the page answers in between: a thousand at once
 * hold it up for a second. Nodes come before the lines between them, as they are listed.
 */
import type { ElementDefinition } from 'cytoscape';
import { useEffect, useState } from 'react';

/** New elements that are handed over at once: some tens of milliseconds. */
export const part = 200;

/** What is handed over next: what was, as far as it is still wanted, and the first of what is new. */
export function advanced(
  shown: readonly ElementDefinition[],
  target: ElementDefinition[],
): ElementDefinition[] {
  const there = new Set(shown.map(({ data }) => data.id));
  let left = part;
  const next = target.filter(({ data }) => {
    if (there.has(data.id)) return true;
    left -= 1;
    return left >= 0;
  });
  return next.length === target.length ? target : next;
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
  useEffect(() => {
    if (complete) return;
    const next = () => setStage((before) => ({ ...before, shown: advanced(before.shown, before.target) }));
    let timer: ReturnType<typeof setTimeout> | undefined;
    // After the part before it was painted, and not in the same task as the painting.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(next, 0);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [complete, now]);
  return { elements: now.shown, complete };
}
