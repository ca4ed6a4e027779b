'use client';
/** No claim about a concept is seen: what the settings keep back, where they do, and the way to see it. */
import { useCallback } from 'react';
import { nothingSaidWords as words } from '@/app/messages/nothingSaid';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import { showUnchecked } from '../actions/lens';
import { filterOf, viewOf } from '../state/explorer';
import { useExplorer, useExplorerState } from '../useExplorer';
import { useAnswer } from './useAnswer';

/** How many lines the concept has with those that nobody checked, for the chosen people; null while that is not known. */
function useAllLines(id: string): number | null {
  const { ask } = useExplorer();
  const view = useExplorerState(viewOf);
  const question = useCallback(
    (signal: AbortSignal) => ask.node(id, { ...filterOf(view), unchecked: true }, signal),
    [ask, id, view],
  );
  const state = useAnswer(question);
  if (state.status !== 'ready') return null;
  return state.answer.neighbourCounts.reduce((sum, { count }) => sum + count, 0);
}

export function NothingSaid({ id }: { id: string }) {
  const { store } = useExplorer();
  const onlyOfGroups = useExplorerState((state) => viewOf(state).lens?.mode === 'only');
  const lines = useAllLines(id);
  if (lines === 0 && !onlyOfGroups) return <Notice>{words.never}</Notice>;
  return (
    <Notice>
      <p>{words.nothing}</p>
      {lines === null || lines === 0 ? null : (
        <>
          <p>{words.unchecked(lines)}</p>
          <Button onClick={() => showUnchecked(store, true)}>{words.showUnchecked}</Button>
        </>
      )}
    </Notice>
  );
}
