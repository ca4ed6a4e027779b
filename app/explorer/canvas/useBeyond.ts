/** To which sides the picture goes on beyond its frame. */
import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import { boxOf, type Whole } from './controls';

export const sides = ['left', 'right', 'up', 'down'] as const;
export type Side = (typeof sides)[number];

/** Pixels that may lie beyond an edge without anybody missing them: the room around nodes and their labels. */
const unseen = 20;
/** Milliseconds without a change after which a picture has come to rest. */
const rest = 150;

/** The sides to which a box goes on, at this zoom and place. Pure. */
export function sidesBeyond(
  box: Whole,
  zoom: number,
  pan: { x: number; y: number },
  frame: { width: number; height: number },
): Side[] {
  if (frame.width === 0 || frame.height === 0) return [];
  const over: Record<Side, number> = {
    left: -(box.x1 * zoom + pan.x),
    right: (box.x1 + box.w) * zoom + pan.x - frame.width,
    up: -(box.y1 * zoom + pan.y),
    down: (box.y1 + box.h) * zoom + pan.y - frame.height,
  };
  return sides.filter((side) => over[side] > unseen);
}

export function useBeyond(cy: Core | null): readonly Side[] {
  const [beyond, setBeyond] = useState<readonly Side[]>([]);
  useEffect(() => {
    if (cy === null) return;
    let box: Whole | null = null;
    let waiting = 0;
    const look = () => {
      waiting = 0;
      if (cy.destroyed()) return;
      box ??= boxOf(cy);
      const frame = { width: cy.width(), height: cy.height() };
      const now = cy.nodes().empty() ? [] : sidesBeyond(box, cy.zoom(), cy.pan(), frame);
      setBeyond((before) => (before.join() === now.join() ? before : now));
    };
    const moved = () => {
      if (waiting === 0) waiting = requestAnimationFrame(look);
    };
    let resting: ReturnType<typeof setTimeout> | undefined;
    // Measuring is no work for every frame of a movement: it waits until things have come to rest.
    const changed = () => {
      clearTimeout(resting);
      resting = setTimeout(() => {
        box = null;
        moved();
      }, rest);
    };
    changed();
    cy.on('viewport resize', moved);
    cy.on('add remove position', changed);
    return () => {
      clearTimeout(resting);
      cancelAnimationFrame(waiting);
      cy.off('viewport resize', moved);
      cy.off('add remove position', changed);
    };
  }, [cy]);
  return beyond;
}
