/** Marks on the canvas what has the focus, in the picture or in the text beside it: the line, and a concept's lines. */
import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { Scene } from '../state/types';
import type { Spot } from '../state/walk';
import { elementOf } from './spotBox';

/** @param spot what is to be marked, or null */
export function useSpotMark(cy: Core | null, scene: Scene, spot: Spot | null): void {
  useEffect(() => {
    if (cy === null || spot === null) return;
    const element = elementOf(cy, spot);
    const lines = spot.what === 'concept' ? element.connectedEdges() : cy.collection();
    element.addClass('spot');
    lines.addClass('near');
    return () => {
      element.removeClass('spot');
      lines.removeClass('near');
    };
    // A new scene writes the classes of its elements anew.
  }, [cy, scene, spot]);
}
