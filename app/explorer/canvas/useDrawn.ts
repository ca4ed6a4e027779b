/** What is on the canvas by now, for tests and styles to wait on: counted after the picture was really painted. */
import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import type { Scene } from '../state/types';

export type Drawn = { state: 'drawing' } | { state: 'ready'; scene: Scene; nodes: number; edges: number };

/**
 * Ready once the given scene has been painted; drawing from a change of the scene until then.
 * @param routed whether all of it was handed over and its lines have found their ways
 */
export function useDrawn(cy: Core | null, scene: Scene, routed: boolean): Drawn {
  const [drawn, setDrawn] = useState<Drawn>({ state: 'drawing' });
  useEffect(() => {
    if (cy === null || !routed) return;
    const painted = () =>
      setDrawn({ state: 'ready', scene, nodes: cy.nodes().not('.head').length, edges: cy.edges().length });
    cy.one('render', painted);
    // An equal picture would not be painted again by itself.
    cy.forceRender();
    return () => {
      cy.off('render', painted);
    };
  }, [cy, scene, routed]);
  return drawn.state === 'ready' && drawn.scene !== scene ? { state: 'drawing' } : drawn;
}
