/**
 * While parts of a change are handed over (useStaged.ts), a large picture is painted now and then rather than after
 * each: painting takes longer than most parts. Replaces one function of cytoscape's renderer, as plainLines.ts does.
 */
import type { Core } from 'cytoscape';

/** Milliseconds from one painting to the next meanwhile. */
export const paintEvery = 250;

interface Renderer {
  render?: (options?: { forcedContext?: unknown }) => void;
}

/**
 * Holds painting back.
 * @returns ends it, and paints what was held back
 */
export function holdPaint(cy: Core): () => void {
  const renderer = (cy as Core & { renderer?: () => Renderer | null }).renderer?.();
  const paint = renderer?.render;
  if (!renderer || paint === undefined) return () => undefined;
  const seen = () => ({ zoom: cy.zoom(), ...cy.pan() });
  let last = performance.now();
  let view = seen();
  const held: Renderer['render'] = (options) => {
    const now = performance.now();
    const { zoom, x, y } = seen();
    const moved = zoom !== view.zoom || x !== view.x || y !== view.y;
    // Into another canvas, as for a photograph, is no painting of the screen.
    if (options?.forcedContext === undefined && !moved && now - last < paintEvery) return;
    view = { zoom, x, y };
    paint.call(renderer, options);
    last = performance.now();
  };
  renderer.render = held;
  return () => {
    if (cy.destroyed()) return;
    renderer.render = paint;
    cy.forceRender();
  };
}
