'use client';
/** No condition lists what was chosen: what that means, when to see a doctor all the same, and what may change it. */
import { conditionWords as words } from '@/app/messages/conditions';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import type { RankAnswer } from '@/graph/answers/rank/ranker';
import { chooseLens, showUnchecked } from '../../../actions/lens';
import { viewOf } from '../../../state/explorer';
import { useExplorer, useExplorerState } from '../../../useExplorer';
import { useSources } from '../../useSources';
import { Care } from './Care';
import { useGroupNames } from './LensNote';
import type { Named } from '../../said';

export function NoneFound({ answer, named }: { answer: RankAnswer; named: Named }) {
  const { store } = useExplorer();
  const shown = useExplorerState((state) => viewOf(state).filters.unchecked);
  const lens = useExplorerState((state) => viewOf(state).lens);
  const names = useGroupNames() ?? '';
  const { unchecked } = useSources();
  return (
    <>
      <Notice>
        <p>{words.none}</p>
        {lens?.mode === 'only' ? (
          <Button onClick={() => chooseLens(store, { ...lens, mode: 'mark' }, names)}>
            {words.everyone}
          </Button>
        ) : null}
      </Notice>
      {shown || unchecked === 0 ? null : (
        <Notice>
          <p>{words.uncheckedOff(unchecked)}</p>
          <Button onClick={() => showUnchecked(store, true)}>{words.showUnchecked}</Button>
        </Notice>
      )}
      <Care care={answer.care} named={named} />
    </>
  );
}
