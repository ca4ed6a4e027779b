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

/** How many lines the concept has that nobody checked, for the chosen people; 0 while that is not known. */
function useUnchecked(id: string): number {
  const { ask } = useExplorer();
  const view = useExplorerState(viewOf);
  const question = useCallback(
    (signal: AbortSignal) => ask.node(id, { ...filterOf(view), unchecked: true }, signal),
    [ask, id, view],
  );
  const state = useAnswer(question);
  if (state.status !== 'ready') return 0;
  return state.answer.neighbourCounts.reduce((sum, { count }) => sum + count, 0);
}

function KeptBack({ id }: { id: string }) {
  const { store } = useExplorer();
  const count = useUnchecked(id);
  if (count === 0) return null;
  return (
    <>
      <p>{words.unchecked(count)}</p>
      <Button onClick={() => showUnchecked(store, true)}>{words.showUnchecked}</Button>
    </>
  );
}

export function NothingSaid({ id }: { id: string }) {
  const shown = useExplorerState((state) => viewOf(state).filters.unchecked);
  return (
    <Notice>
      <p>{words.nothing}</p>
      {shown ? null : <KeptBack id={id} />}
    </Notice>
  );
}
