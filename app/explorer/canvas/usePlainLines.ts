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

type PlainLines = typeof plainLines;

/**
 * @param cy the cytoscape of the lightest weight; null for any other
 * @param complete whether all of the scene has been handed over
 */
export function usePlainLines(cy: Core | null, scene: Scene, theme: Theme, complete: boolean): void {
  const [plain, setPlain] = useState<PlainLines | null>(null);
  const wanted = cy !== null;
  useEffect(() => {
    // Only large pictures need it.
    if (wanted) void import('./plainLines').then(setPlain);
  }, [wanted]);
  useEffect(() => {
    if (cy === null || plain === null || cy.destroyed()) return;
    plain.drawPlainLines(cy, plain.paintsOf(scene), theme);
    cy.forceRender();
  }, [cy, plain, scene, theme]);
  useLayoutEffect(() => (cy === null || complete ? undefined : holdPaint(cy)), [cy, complete]);
}
