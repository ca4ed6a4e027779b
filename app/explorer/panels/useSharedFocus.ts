'use client';
/**
 * One focus for the text and the picture: the line of a focused sentence is marked in the picture and is where Tab
 * enters it; the sentence of a focused line is marked in the text and brought into sight.
 */
import { useCallback, useEffect, useRef, type FocusEvent } from 'react';
import { focusOff, focusOn } from '../actions/walk';
import { viewOf } from '../state/explorer';
import { useExplorer, useExplorerState } from '../useExplorer';

/**
 * @param edge the line that a sentence speaks of
 * @param from the concept whose page it stands on
 */
export function useSharedFocus(edge: string, from: string) {
  const { store } = useExplorer();
  const element = useRef<HTMLLIElement>(null);
  const here = useExplorerState(
    ({ walk }) => walk.by === 'picture' && walk.at?.what === 'line' && walk.at.id === edge,
  );
  useEffect(() => {
    const item = element.current;
    if (item === null) return;
    item.toggleAttribute('data-here', here);
    if (here) item.scrollIntoView({ block: 'nearest' });
  }, [here]);
  const onFocus = useCallback(() => {
    const state = store.getState();
    const line = state.library.edges[edge];
    const { nodes } = viewOf(state);
    const drawn =
      line !== undefined && Object.hasOwn(nodes, line.subject) && Object.hasOwn(nodes, line.object);
    if (drawn) focusOn(store, 'text', { what: 'line', id: edge, from });
  }, [store, edge, from]);
  const onBlur = useCallback(
    (event: FocusEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget)) focusOff(store, 'text');
    },
    [store],
  );
  return { mark: element, onFocus, onBlur };
}
