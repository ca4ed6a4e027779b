/** Keys on the canvas, only while it has focus: + and - zoom, 0 fits, arrows move the picture. */
import type { Core } from 'cytoscape';
import { useCallback, type KeyboardEvent } from 'react';
import { panBy } from './controls';
import type { CanvasControls } from './types';

const step = 60;

/** For aria-keyshortcuts: the keys as they are named there. */
export const canvasKeys = '+ - 0 ArrowLeft ArrowRight ArrowUp ArrowDown';

/** A handler for the frame's keydown. Keys with Ctrl, Alt or Command are the browser's. */
export function useKeys(cy: Core | null, controls: CanvasControls | null): (event: KeyboardEvent) => void {
  return useCallback(
    (event: KeyboardEvent) => {
      if (cy === null || controls === null || event.ctrlKey || event.altKey || event.metaKey) return;
      const actions: Record<string, () => void> = {
        '+': controls.zoomIn,
        '=': controls.zoomIn,
        '-': controls.zoomOut,
        '0': controls.fit,
        ArrowLeft: () => panBy(cy, step, 0),
        ArrowRight: () => panBy(cy, -step, 0),
        ArrowUp: () => panBy(cy, 0, step),
        ArrowDown: () => panBy(cy, 0, -step),
      };
      const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
      if (action === undefined) return;
      event.preventDefault();
      action();
    },
    [cy, controls],
  );
}
