/** Keeps the ring on what has the focus while the picture moves under it, and brings it into sight. */
import type { Core } from 'cytoscape';
import { useEffect, useRef, type RefObject } from 'react';
import type { Scene } from '../state/types';
import type { Spot } from '../state/walk';
import { reveal, spotBox } from './spotBox';

/** Events after which something may be elsewhere in the window. */
const moves = 'render viewport position';

interface Wanted {
  scene: Scene;
  spot: Spot | null;
  /** Whether the spot has the focus, and is to be seen. */
  shown: boolean;
  glide: boolean;
}

/** @returns for the button that stands for the spot */
export function useSpotPlace(
  cy: Core | null,
  { scene, spot, shown, glide }: Wanted,
): RefObject<HTMLButtonElement | null> {
  const ring = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (cy === null || spot === null) return;
    const place = () => {
      const box = spotBox(cy, spot);
      if (box === null || ring.current === null) return;
      const { style } = ring.current;
      style.left = `${box.x}px`;
      style.top = `${box.y}px`;
      style.width = spot.what === 'concept' ? `${box.width}px` : '';
      style.height = spot.what === 'concept' ? `${box.height}px` : '';
    };
    place();
    cy.on(moves, place);
    return () => {
      cy.off(moves, place);
    };
  }, [cy, scene, spot]);

  useEffect(() => {
    if (cy !== null && spot !== null && shown) reveal(cy, spot, glide);
  }, [cy, spot, shown, glide]);
  return ring;
}
