/** Whether the picture is so small on screen that the canvas draws no names. */
import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import { sizes } from '../layout/measure';

/** @param smallest pixels of a label on screen below which none is drawn */
export function useSmall(cy: Core | null, smallest: number): boolean {
  const [small, setSmall] = useState(false);
  useEffect(() => {
    if (cy === null) return;
    const look = () => setSmall(cy.zoom() * sizes.font < smallest);
    look();
    cy.on('zoom', look);
    return () => {
      cy.off('zoom', look);
    };
  }, [cy, smallest]);
  return small;
}
