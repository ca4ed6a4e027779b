'use client';
/**
 * The picture of the graph: what the explorer mounts. Fills its nearest positioned ancestor. Load it with
 * next/dynamic and `ssr: false`, since cytoscape needs a browser.
 */
import { CanvasBoundary } from './CanvasBoundary';
import { Drawing } from './Drawing';
import type { CanvasProps } from './types';

export function GraphCanvas(props: CanvasProps) {
  return (
    <CanvasBoundary>
      <Drawing {...props} />
    </CanvasBoundary>
  );
}
