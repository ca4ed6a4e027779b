'use client';
/** The frame of the picture: mounts cytoscape and puts its concerns together, each a hook of its own. */
import type { Core } from 'cytoscape';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { controlsOf } from './controls';
import { CytoscapeMount } from './CytoscapeMount';
import { stylesheetOf } from './stylesheet';
import type { CanvasProps } from './types';
import { useDrawn } from './useDrawn';
import { useElements } from './useElements';
import { useEvents } from './useEvents';
import { useFont } from './useFont';
import { useHeads } from './useHeads';
import { canvasKeys, useKeys } from './useKeys';
import { usePositions } from './usePositions';
import { useViewport } from './useViewport';
import { weightOf } from './weight';

export function Drawing(props: CanvasProps) {
  const { scene, columns, theme, reducedMotion, keys, label, onReady } = props;
  const [cy, setCy] = useState<Core | null>(null);
  const fontReady = useFont();
  const elements = useElements(props);
  const { light, texture, pixelRatio } = weightOf(scene.nodes.length);
  const weight = useMemo(() => ({ light, texture, pixelRatio }), [light, texture, pixelRatio]);
  const layout = columns === null ? 'force' : 'columns';
  const stylesheet = useMemo(() => stylesheetOf({ theme, layout, light }), [theme, layout, light]);

  useEvents(cy, props);
  const { settled } = useViewport(cy, scene, reducedMotion);
  usePositions(cy, scene, reducedMotion, settled);
  useHeads(cy, columns);
  const drawn = useDrawn(cy, scene);
  const controls = useMemo(() => (cy === null ? null : controlsOf(cy, !reducedMotion)), [cy, reducedMotion]);
  const ready = useEffectEvent(onReady);
  useEffect(() => {
    if (controls !== null) ready(controls);
  }, [controls]);
  const pressed = useKeys(cy, controls);

  return (
    <div
      role="img"
      aria-label={label}
      {...(keys ? { tabIndex: 0, onKeyDown: pressed, 'aria-keyshortcuts': canvasKeys } : {})}
      // Cytoscape takes the focus away when the mouse goes down.
      onPointerUp={(event) => event.currentTarget.focus({ preventScroll: true })}
      data-canvas-state={drawn.state}
      data-canvas-nodes={drawn.state === 'ready' ? drawn.nodes : undefined}
      data-canvas-edges={drawn.state === 'ready' ? drawn.edges : undefined}
      className="absolute inset-0 overflow-hidden bg-ground focus-visible:-outline-offset-3"
    >
      {fontReady ? (
        <CytoscapeMount
          // Cytoscape reads these options once.
          key={`${light} ${texture}`}
          elements={elements}
          stylesheet={stylesheet}
          weight={weight}
          keep={setCy}
        />
      ) : null}
    </div>
  );
}
