/**
 * How the largest pictures are painted: their plain lines together and as the latest scene has them, and while a change
 * is handed over in parts only now and then.
 */
import type { Core } from 'cytoscape';
import { useEffect, useLayoutEffect, useState } from 'react';
import type { Theme } from '../picture/look';
import type { Scene } from '../state/types';
import { holdPaint } from './heldPaint';
import type * as plainLines from './plainLines';

/** What is loaded for it; the lines of one cytoscape. */
interface Held {
  cy: Core;
  plain: typeof plainLines;
  set: plainLines.SetPaints;
}

/**
 * @param cy the cytoscape of the lightest weight; null for any other
 * @param complete whether all of the scene has been handed over
 */
export function usePlainLines(cy: Core | null, scene: Scene, theme: Theme, complete: boolean): void {
  const [held, setHeld] = useState<Held | null>(null);
  useEffect(() => {
    if (cy === null) return;
    let current = true;
    // Only large pictures need it.
    void import('./plainLines').then((plain) => {
      if (current && !cy.destroyed()) setHeld({ cy, plain, set: plain.drawPlainLines(cy) });
    });
    return () => {
      current = false;
    };
  }, [cy]);
  useEffect(() => {
    if (held === null || held.cy !== cy || cy.destroyed()) return;
    held.set(held.plain.paintsOf(scene), theme);
  }, [cy, held, scene, theme]);
  useLayoutEffect(() => (cy === null || complete ? undefined : holdPaint(cy)), [cy, complete]);
}
