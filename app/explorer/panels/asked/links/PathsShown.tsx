'use client';
/** Paths that were found: those that are shown, how many there are, more of them, all of them for the picture. */
import { Plus, Target } from 'lucide-react';
import { limits } from '@/graph/model';
import type { PathsAnswer } from '@/graph/answers/paths/paths';
import { links as words } from '@/app/messages/links';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import { putOn } from '../../../actions/putOn';
import { viewOf } from '../../../state/explorer';
import { useExplorer, useExplorerState } from '../../../useExplorer';
import { useFocusOnNew } from '../useFocusOnNew';
import { isSeen, leastOf, pathKey, unitOf } from './path';
import { PathItem } from './PathItem';

export function PathsShown({
  answer,
  shown,
  whole,
  onMore,
}: {
  answer: PathsAnswer;
  shown: number;
  /** Whether there is nothing to ask for beyond the answer. */
  whole: boolean;
  onMore: () => void;
}) {
  const { store, ask } = useExplorer();
  const paths = answer.paths.slice(0, shown);
  const list = useFocusOnNew<HTMLOListElement>(paths.length, ':scope > li');
  const all = leastOf(answer.total);
  const rest = (whole ? answer.paths.length : Math.min(all, limits.pathsMost)) - paths.length;
  const seen = useExplorerState((state) => paths.every((path) => isSeen(path, viewOf(state))));
  const addAll = () =>
    void putOn(store, ask, paths.map(unitOf), ({ added, left }) => words.addedAll(paths.length, added, left));
  return (
    <>
      {answer.cut ? <Notice>{words.cut}</Notice> : null}
      <ol ref={list} className="space-y-2.5">
        {paths.map((path, at) => (
          <PathItem key={pathKey(path)} path={path} number={at + 1} />
        ))}
      </ol>
      {all > paths.length ? (
        <p className="text-xs text-soft">
          {words.shown(paths.length, answer.total)} {words.best}
          {rest <= 0 ? ` ${words.most(limits.pathsMost)}` : ''}
        </p>
      ) : null}
      <div className="-ml-2.5 flex flex-wrap gap-x-2 empty:hidden">
        {rest > 0 ? (
          <Button look="quiet" onClick={onMore}>
            {words.more(Math.min(rest, limits.paths))}
          </Button>
        ) : null}
        {paths.length > 1 ? (
          <Button look="quiet" onClick={addAll}>
            {seen ? <Target aria-hidden size={15} /> : <Plus aria-hidden size={15} />}
            {seen ? words.markAll(paths.length) : words.addAll(paths.length)}
          </Button>
        ) : null}
      </div>
    </>
  );
}
