/**
 * What the hand is doing, beside what cytoscape tells: after a pinch or a long press the finger that leaves last is
 * no tap, though cytoscape says so.
 */
import type { Core } from 'cytoscape';
import { useEffect, useRef, type RefObject } from 'react';

export type Gesture = 'single' | 'several' | 'held';

/** How the latest touch or press began and went on. A press of a mouse is single. */
export function useGesture(cy: Core | null): RefObject<Gesture> {
  const gesture = useRef<Gesture>('single');
  useEffect(() => {
    const container = cy?.container() ?? null;
    if (container === null) return;
    const touched = ({ touches }: TouchEvent) => {
      if (touches.length > 1) gesture.current = 'several';
      else gesture.current = 'single';
    };
    const pressed = () => (gesture.current = 'single');
    // Before cytoscape's own listeners, whatever they stop.
    const early = { capture: true, passive: true };
    container.addEventListener('touchstart', touched, early);
    container.addEventListener('mousedown', pressed, early);
    return () => {
      container.removeEventListener('touchstart', touched, early);
      container.removeEventListener('mousedown', pressed, early);
    };
  }, [cy]);
  return gesture;
}
