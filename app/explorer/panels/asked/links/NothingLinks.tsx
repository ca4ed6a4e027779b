'use client';
/** Nothing links the two: what that means, and what may still be tried. */
import { limits } from '@/graph/model';
import type { GraphFilter } from '@/graph/store/types';
import { links as words } from '@/app/messages/links';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import { openQuestion } from '../../../actions/asked';
import { showUnchecked } from '../../../actions/lens';
import { useExplorer } from '../../../useExplorer';
import { useSources } from '../../useSources';
import type { LinksAsked } from './Ends';

export function NothingLinks({
  asked,
  filter,
  length,
}: {
  asked: LinksAsked;
  filter: GraphFilter;
  /** Claims on a path, at most, as it was asked. */
  length: number;
}) {
  const { store } = useExplorer();
  const { unchecked } = useSources();
  const most = limits.pathLengthMost;
  return (
    <Notice>
      <div className="space-y-2">
        <p className="font-medium">{words.nothing(length)}</p>
        <p>{words.nothingMeans}</p>
        {filter.riskGroups.length === 0 ? null : <p>{words.onlyGroup}</p>}
        {filter.unchecked || unchecked === 0 ? null : <p>{words.unchecked(unchecked)}</p>}
        <div className="flex flex-wrap gap-2 empty:hidden">
          {length >= most ? null : (
            <Button onClick={() => openQuestion(store, { ...asked, length: most })}>
              {words.longer(most)}
            </Button>
          )}
          {filter.unchecked || unchecked === 0 ? null : (
            <Button onClick={() => showUnchecked(store, true)}>{words.showUnchecked}</Button>
          )}
        </div>
      </div>
    </Notice>
  );
}
