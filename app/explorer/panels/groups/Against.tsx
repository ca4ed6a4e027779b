'use client';
/** What is tied to the chosen groups against all that is said, kind by kind. */
import { useCallback } from 'react';
import { groupWords as words } from '@/app/messages/groups';
import { kindRow, type Lens } from '@/graph/model';
import { viewOf } from '../../state/explorer';
import { useExplorer, useExplorerState } from '../../useExplorer';
import { useAnswer } from '../useAnswer';

/** Nothing until it is counted, or where it cannot be: it only adds to what is told above. */
export function Against({ lens: { groups, match } }: { lens: Lens }) {
  const { ask } = useExplorer();
  const unchecked = useExplorerState((state) => viewOf(state).filters.unchecked);
  const question = useCallback(
    (signal: AbortSignal) =>
      Promise.all([
        ask.stats({ unchecked, riskGroups: groups, riskGroupMatch: match }, signal),
        ask.stats({ unchecked, riskGroups: [] }, signal),
      ]),
    [ask, unchecked, groups, match],
  );
  const state = useAnswer(question);
  if (state.status !== 'ready') return null;
  const [inside, all] = state.answer;
  const parts = words.kinds.flatMap((kind) => {
    const of = all.kinds[kind] ?? 0;
    const own = inside.kinds[kind] ?? 0;
    return own === 0 ? [] : [words.part(own, of, kindRow(kind).plural)];
  });
  const last = parts.pop();
  return last === undefined ? null : <p className="text-sm">{words.against(parts, last)}</p>;
}
