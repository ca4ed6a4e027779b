'use client';
/** Brings a concept that was opened outside what is seen into sight; a concept in sight moves nothing. */
import { useEffect } from 'react';
import type { CanvasControls } from '../canvas/types';
import { viewOf } from '../state/explorer';
import { standIns } from '../state/same';
import { useExplorer, useExplorerState } from '../useExplorer';

export function useReveal(controls: CanvasControls | null): void {
  const { store } = useExplorer();
  const selection = useExplorerState((state) => viewOf(state).selection);
  useEffect(() => {
    if (controls === null || selection.what !== 'node') return;
    const state = store.getState();
    const view = viewOf(state);
    const place = view.nodes[selection.id];
    if (place === undefined) return;
    const stand = standIns(view, state.library.nodes, (id) => Object.hasOwn(view.nodes, id));
    const { zoom, pan, width, height } = controls.viewport();
    const x = place.x * zoom + pan.x;
    const y = place.y * zoom + pan.y;
    if (x < 0 || y < 0 || x > width || y > height) controls.centreOn(stand.get(selection.id) ?? selection.id);
  }, [controls, selection, store]);
}
