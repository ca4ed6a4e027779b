/** Turns presses in the picture into ways, deeds and movements of the window. */
import type { Core } from 'cytoscape';
import type { KeyboardEvent } from 'react';
import { panBy } from './controls';
import { pressedKey, type Pressed } from './keyMap';
import type { CanvasControls, CanvasProps } from './types';

type Handlers = Pick<CanvasProps, 'walk' | 'onWalk' | 'onLeave' | 'onDeed'>;

/** A handler for keydown. What is none of its keys goes on its way. */
export function useKeys(
  cy: Core | null,
  controls: CanvasControls | null,
  { walk: { at }, onWalk, onLeave, onDeed }: Handlers,
): (event: KeyboardEvent) => void {
  const perform = (pressed: Pressed) => {
    switch (pressed.does) {
      case 'go':
        onWalk(pressed.way);
        return;
      case 'deed':
        if (at !== null) onDeed(pressed.deed, at);
        return;
      case 'view':
        controls?.[pressed.view]();
        return;
      case 'pan':
        if (cy !== null) panBy(cy, pressed.x, pressed.y);
        return;
      case 'leave':
        if (at?.what === 'line') onWalk('left');
        else onLeave();
    }
  };
  return (event) => {
    const pressed = pressedKey(event);
    if (pressed === null) return;
    event.preventDefault();
    event.stopPropagation();
    perform(pressed);
  };
}
