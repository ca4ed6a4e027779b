/**
 * Decides when the picture is fitted into its frame: when it is new, arranged anew, or grew out of sight, and when
 * the frame changes size before the user has zoomed or panned. Otherwise the user's view stays as it is.
 */
import type { Core } from 'cytoscape';
import { useCallback, useEffect, useRef } from 'react';
import type { Scene } from '../state/types';
import { fitReadably } from './controls';
import { nodeElementId } from './ids';

/** Share of the nodes that must move for the picture to count as arranged anew. */
const mostMoved = 0.5;

/** Pixels from the frame's edge within which the legend and the edge itself hide a concept or its name. */
const hiddenEdge = 56;

function outOfSight(cy: Core, ids: readonly string[]): boolean {
  const { x1, x2, y1, y2 } = cy.extent();
  const edge = hiddenEdge / cy.zoom();
  return ids.some((id) => {
    const node = cy.getElementById(nodeElementId(id));
    if (node.empty()) return false;
    const { x, y } = node.position();
    return x < x1 || x > x2 || y < y1 + edge || y > y2 - edge;
  });
}

interface Seen {
  cy: Core;
  ids: ReadonlySet<string>;
}

export interface ViewportKeeper {
  /** To be called when nodes have moved. */
  settled: (moved: number) => void;
}

/**
 * Keeps the viewport of a cytoscape in step with the scene and the frame's size.
 * @param complete whether all of the scene has been handed over
 */
export function useViewport(
  cy: Core | null,
  scene: Scene,
  reducedMotion: boolean,
  complete = true,
): ViewportKeeper {
  const seen = useRef<Seen | null>(null);
  const touched = useRef(false);
  const count = scene.nodes.length;

  useEffect(() => {
    // Another weight of drawing makes a new cytoscape: what is added then waits for it.
    if (cy === null || cy.destroyed() || !complete) return;
    const last = seen.current;
    const before = last?.ids ?? new Set<string>();
    const ids = scene.nodes.map(({ node }) => node.id);
    seen.current = { cy, ids: new Set(ids) };
    // The new one goes on where the one before it was.
    if (last !== null && last.cy !== cy) cy.viewport({ zoom: last.cy.zoom(), pan: { ...last.cy.pan() } });
    const added = ids.filter((id) => !before.has(id));
    if (added.length === 0) return;
    const fresh = added.length === ids.length;
    if (fresh) touched.current = false;
    if (fresh || outOfSight(cy, added)) fitReadably(cy, !fresh && !reducedMotion, fresh);
  }, [cy, scene, reducedMotion, complete]);

  useEffect(() => {
    if (cy === null) return;
    const touch = () => (touched.current = true);
    const resize = () => {
      if (!touched.current) fitReadably(cy, false, true);
    };
    cy.on('dragpan pinchzoom scrollzoom', touch);
    cy.on('resize', resize);
    return () => {
      cy.off('dragpan pinchzoom scrollzoom', touch);
      cy.off('resize', resize);
    };
  }, [cy]);

  const settled = useCallback(
    (moved: number) => {
      if (cy !== null && !cy.destroyed() && moved > count * mostMoved) fitReadably(cy, !reducedMotion, true);
    },
    [cy, count, reducedMotion],
  );
  return { settled };
}
