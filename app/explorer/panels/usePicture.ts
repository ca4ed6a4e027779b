'use client';
/** What happens in the picture, turned into steps, moves of the focus, and panels that open. */
import { useMemo } from 'react';
import { text } from '@/app/messages/en';
import { changeSpot, countSpot, expandSpot, openSpot, pinSpot, selectSpot } from '../actions/deeds';
import { leavesAt } from '../actions/leaves';
import { movedByHand } from '../actions/pins';
import { focusOff, focusOn, walkOn } from '../actions/walk';
import type { CanvasProps, Deed } from '../canvas/types';
import { step, viewOf } from '../state/explorer';
import type { Scene } from '../state/types';
import { standsAt, type Spot } from '../state/walk';
import { select } from '../state/view';
import { useExplorer } from '../useExplorer';

export type PictureEvents = Pick<
  CanvasProps,
  | 'onSelectNode'
  | 'onSelectEdge'
  | 'onOpenNode'
  | 'onClearSelection'
  | 'onMove'
  | 'onWalk'
  | 'onFocus'
  | 'onLeave'
  | 'onDeed'
>;

/** The focus goes from the picture to the text about what it stood at. */
function toText(): void {
  const answer = document.getElementById('answer');
  const heading = answer?.querySelector<HTMLElement>('article h2');
  (heading ?? answer)?.focus();
}

/**
 * @param at where the walk stands in what is drawn
 * @param show opens a panel over the picture
 */
export function usePicture(
  scene: Scene,
  at: Spot | null,
  show: (panel: 'help' | 'actions', spot: Spot) => void,
): PictureEvents {
  const { store, ask } = useExplorer();
  return useMemo(() => {
    const deeds: Record<Deed, (spot: Spot) => void> = {
      open: (spot) => openSpot(store, spot),
      expand: (spot) => expandSpot(store, ask, spot),
      count: (spot) => countSpot(store, spot),
      pin: (spot) => pinSpot(store, spot),
      hide: (spot) => changeSpot(store, 'hide', spot),
      remove: (spot) => changeSpot(store, 'remove', spot),
      select: (spot) => selectSpot(store, spot),
      actions: (spot) => show('actions', spot),
      help: (spot) => show('help', spot),
    };
    return {
      onSelectNode: (id, additive) => {
        const { selection } = viewOf(store.getState());
        // A second click on what is selected, as in a double click, is no step of its own.
        if (!additive && selection.what === 'node' && selection.id === id) return;
        if (additive) selectSpot(store, { what: 'concept', id });
        else openSpot(store, { what: 'concept', id });
      },
      onSelectEdge: (id) => openSpot(store, { what: 'line', id, from: at === null ? '' : standsAt(at) }),
      // The first of the two clicks has shown ten of what is counted.
      onOpenNode: (id) => {
        if (leavesAt(store, id) === null) expandSpot(store, ask, { what: 'concept', id });
      },
      onClearSelection: () => {
        if (viewOf(store.getState()).selection.what !== 'nothing')
          step(store, text.steps.deselected, select([]));
      },
      onMove: (places) => movedByHand(store, places),
      onWalk: (way) => walkOn(store, scene, at, way),
      onFocus: (inside, spot) =>
        inside ? focusOn(store, 'picture', spot ?? at) : focusOff(store, 'picture'),
      onLeave: toText,
      onDeed: (deed, spot) => deeds[deed](spot),
    };
  }, [store, ask, scene, at, show]);
}
