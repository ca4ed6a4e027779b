'use client';
/** The frame of the picture: mounts cytoscape and puts its concerns together, each a hook of its own. */
import type { Core } from 'cytoscape';
import dynamic from 'next/dynamic';
import { useCallback, useEffect, useEffectEvent, useId, useMemo, useState } from 'react';
import { walking } from '@/app/messages/walking';
import { Beyond } from './Beyond';
import { controlsOf, focusIn } from './controls';
import { CytoscapeMount } from './CytoscapeMount';
import { Lanes } from './Lanes';
import { smallestLabel } from './styleRule';
import { stylesheetOf } from './stylesheet';
import type { CanvasProps } from './types';
import { useCourses } from './useCourses';
import { useDrawn, type Drawn } from './useDrawn';
import { useElements } from './useElements';
import { useEvents } from './useEvents';
import { useFont } from './useFont';
import { useHeads } from './useHeads';
import { useKeys } from './useKeys';
import { usePlainLines } from './usePlainLines';
import { usePositions } from './usePositions';
import { useSmall } from './useSmall';
import { useStaged } from './useStaged';
import { useViewport } from './useViewport';
import { Walker } from './Walker';
import { levelOf, weightOf, type WeightLevel } from './weight';

/** Only pictures that are small on screen need them. */
const Names = dynamic(() => import('./Names').then((module) => module.Names), { ssr: false });

interface Made {
  cy: Core;
  level: WeightLevel;
}

export function Drawing(props: CanvasProps) {
  const { scene, behind = false, columns, theme, reducedMotion, keys, label, onReady } = props;
  const fontReady = useFont();
  const [level, setLevel] = useState<WeightLevel>(() => levelOf(scene.nodes.length, scene.edges.length));
  const wanted = levelOf(scene.nodes.length, scene.edges.length, level);
  if (wanted !== level) setLevel(wanted);
  const weight = weightOf(wanted);
  const { light } = weight;
  const [made, setMade] = useState<Made | null>(null);
  // The one of another weight is gone by the time that anybody would ask it for something.
  const cy = made?.level === wanted ? made.cy : null;
  const keep = useCallback(
    (core: Core) =>
      setMade((before) =>
        before?.cy === core && before.level === wanted ? before : { cy: core, level: wanted },
      ),
    [wanted],
  );
  const { courses, settled: routed } = useCourses(scene, columns, light);
  const { elements, complete } = useStaged(useElements(props, courses, light), wanted);
  const layout = columns === null ? 'force' : 'columns';
  const stylesheet = useMemo(() => stylesheetOf({ theme, layout, light }), [theme, layout, light]);

  usePlainLines(light ? cy : null, scene, theme, complete);
  const small = useSmall(cy, light ? smallestLabel.light : smallestLabel[layout]);
  useEvents(cy, props);
  const { settled } = useViewport(cy, scene, reducedMotion, complete);
  usePositions(cy, scene, reducedMotion, settled, complete);
  useHeads(cy, columns);
  const painted = useDrawn(cy, scene, routed && complete);
  const drawn: Drawn = behind ? { state: 'drawing' } : painted;
  const controls = useMemo(() => (cy === null ? null : controlsOf(cy, !reducedMotion)), [cy, reducedMotion]);
  const ready = useEffectEvent(onReady);
  useEffect(() => {
    if (controls !== null) ready(controls);
  }, [controls]);
  const pressed = useKeys(cy, controls, props);
  const hint = useId();

  return (
    <>
      <div
        aria-label={label}
        // A widget that is none of those with a pattern of their own: screen readers hand it the arrow keys.
        {...(keys ? { role: 'application', 'aria-describedby': hint, onKeyDown: pressed } : { role: 'img' })}
        // Cytoscape takes the focus away when the mouse goes down.
        onPointerUp={(event) => focusIn(event.currentTarget)}
        data-canvas-state={drawn.state}
        data-canvas-nodes={drawn.state === 'ready' ? drawn.nodes : undefined}
        data-canvas-edges={drawn.state === 'ready' ? drawn.edges : undefined}
        className="absolute inset-0 isolate overflow-hidden bg-ground"
      >
        {fontReady ? (
          <CytoscapeMount
            // Cytoscape reads these options once.
            key={wanted}
            elements={elements}
            stylesheet={stylesheet}
            weight={weight}
            keep={keep}
          />
        ) : null}
        {cy !== null && columns !== null ? <Lanes cy={cy} scene={scene} columns={columns} /> : null}
        {cy !== null && small ? <Names cy={cy} scene={scene} beside={columns !== null} /> : null}
        {keys ? (
          <>
            <p id={hint} hidden>
              {walking.hint}
            </p>
            <Walker {...props} cy={cy} />
          </>
        ) : null}
      </div>
      {cy === null ? null : (
        <Beyond cy={cy} glide={!reducedMotion} raised={scene.nodes.some(({ selected }) => selected)} />
      )}
    </>
  );
}
