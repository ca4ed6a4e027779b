'use client';
/** The lanes under the columns: behind the canvas, which is clear, and moved with it. Decorative. */
import type { Core } from 'cytoscape';
import { useEffect, useMemo, useRef } from 'react';
import { boxesOf } from '../picture/courses';
import { laneRadius, lanesOf } from '../picture/lanes';
import type { ColumnHead } from '../layout/types';
import type { Scene } from '../state/types';

export function Lanes({ cy, scene, columns }: { cy: Core; scene: Scene; columns: readonly ColumnHead[] }) {
  const field = useRef<HTMLDivElement>(null);
  const lanes = useMemo(() => lanesOf(columns, [...boxesOf(scene, 'columns').values()]), [columns, scene]);
  const none = lanes.length === 0;
  useEffect(() => {
    if (none) return;
    const move = () => {
      const { x, y } = cy.pan();
      if (field.current !== null)
        field.current.style.transform = `translate(${x}px, ${y}px) scale(${cy.zoom()})`;
    };
    move();
    cy.on('viewport', move);
    return () => {
      cy.off('viewport', move);
    };
  }, [cy, none]);
  if (none) return null;
  return (
    <div aria-hidden className="pointer-events-none absolute inset-0 -z-10 overflow-clip">
      <div ref={field} className="absolute top-0 left-0 origin-top-left">
        {lanes.map(({ x, y, width, height }) => (
          <div
            key={x}
            className="absolute bg-(--lane)"
            style={{ left: x, top: y, width, height, borderRadius: laneRadius }}
          />
        ))}
      </div>
    </div>
  );
}
