/**
 * Hands what changes to the canvas a part at a time, so that the page answers in between: a thousand new or changed
 * elements at once hold it up for a second. Nodes come before the lines between them, as they are listed.
 */
import type { ElementDefinition } from 'cytoscape';
import { useEffect, useState } from 'react';

/** Elements that are added, changed or taken away at once: some tens of milliseconds. */
export const part = 150;

/**
 * What is handed over next: what is there, with the first of what goes, changes and comes. Lines go before nodes,
 * which would take their lines along, and come after them.
 */
export function advanced(
  shown: readonly ElementDefinition[],
  target: ElementDefinition[],
): ElementDefinition[] {
  const there = new Map(shown.map((element) => [element.data.id, element]));
  const wanted = new Set(target.map(({ data }) => data.id));
  const going = shown.filter(({ data }) => !wanted.has(data.id));
  const order = [
    ...going.filter(({ group }) => group === 'edges'),
    ...going.filter(({ group }) => group !== 'edges'),
  ];
  const waiting = order.slice(part);
  let left = part - (order.length - waiting.length);
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
