'use client';
/**
 * The only file that knows react-cytoscapejs. It hands over elements and stylesheet, which must change by
 * reference alone, and nothing else: events, positions and viewport are hooks of their own. The place of a node in
 * a test: the container's rectangle plus `renderedPosition()` of the instance that cytoscape keeps on its container.
 */
import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape';
import { memo } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import type { DrawingWeight } from './weight';

interface Props {
  elements: ElementDefinition[];
  stylesheet: StylesheetJson;
  weight: DrawingWeight;
  /** Called on every update, not once: store it and do no more. */
  keep: (cy: Core) => void;
}

const differs = (a: unknown, b: unknown): boolean => a !== b;
/** Never changes: without it the first layout would be a grid, and an equal one is not run again. */
const preset = { name: 'preset', fit: false };
const style = { position: 'absolute', inset: 0 } as const;

export const CytoscapeMount = memo(function CytoscapeMount({ elements, stylesheet, weight, keep }: Props) {
  return (
    <CytoscapeComponent
      elements={elements}
      stylesheet={stylesheet}
      layout={preset}
      diff={differs}
      cy={keep}
      style={style}
      textureOnViewport={weight.texture}
      hideEdgesOnViewport={false}
      motionBlur={false}
      pixelRatio={weight.pixelRatio}
      minZoom={0.1}
      maxZoom={4}
      boxSelectionEnabled={false}
      autounselectify
    />
  );
});
