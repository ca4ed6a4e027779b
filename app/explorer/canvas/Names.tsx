'use client';
/**
 * The names of a picture that is too small for all of them, over the canvas: moved with it, chosen anew when it is
 * zoomed. Decorative: the walk and the text say every name.
 */
import type { Core } from 'cytoscape';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Scene } from '../state/types';
import { candidatesOf, namesAt } from './nameChoice';

interface Props {
  cy: Core;
  scene: Scene;
  /** Whether names stand to the right of their shapes. */
  beside: boolean;
}

/** The zoom that the picture has now. */
function useZoom(cy: Core): number {
  const [zoom, setZoom] = useState(() => cy.zoom());
  useEffect(() => {
    const look = () => setZoom(cy.zoom());
    look();
    cy.on('zoom', look);
    return () => {
      cy.off('zoom', look);
    };
  }, [cy]);
  return zoom;
}

export function Names({ cy, scene, beside }: Props) {
  const field = useRef<HTMLDivElement>(null);
  const zoom = useZoom(cy);
  const candidates = useMemo(() => candidatesOf(scene), [scene]);
  const names = useMemo(() => namesAt(candidates, zoom, beside), [candidates, zoom, beside]);
  useEffect(() => {
    if (names.length === 0) return;
    const move = () => {
      const { x, y } = cy.pan();
      if (field.current !== null) field.current.style.transform = `translate(${x}px, ${y}px)`;
    };
    move();
    cy.on('viewport', move);
    return () => {
      cy.off('viewport', move);
    };
  }, [cy, names]);
  if (names.length === 0) return null;
  return (
    <div aria-hidden className="pointer-events-none absolute inset-0 overflow-clip">
      <div ref={field} data-names={names.length} className="absolute top-0 left-0">
        {names.map(({ id, lines, bold, x, y }) => (
          <span
            key={id}
            className={`canvas-name absolute text-xs leading-[1.25] whitespace-pre ${bold ? 'font-semibold' : 'font-medium'} ${beside ? '' : '-translate-x-1/2 text-center'}`}
            style={{ left: x, top: y }}
          >
            {lines.join('\n')}
          </span>
        ))}
      </div>
    </div>
  );
}
