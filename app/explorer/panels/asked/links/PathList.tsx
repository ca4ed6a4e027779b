'use client';
/** One list of paths: looked up, cancelled, failed, empty, or there; ten at a time, all of what is shown for the picture. */
import { Plus } from 'lucide-react';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { limits } from '@/graph/model';
import type { Along, PathsAnswer } from '@/graph/answers/paths/paths';
import type { GraphFilter } from '@/graph/store/types';
import { links as words } from '@/app/messages/links';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import { putOn } from '../../../actions/putOn';
import { askLinks } from '../../../data/answers';
import { announce } from '../../../state/explorer';
import { useExplorer } from '../../../useExplorer';
import { useAnswer } from '../../useAnswer';
import { Cancelled, Failed, LookingUp } from '../AnswerStates';
import { useFocusOnNew } from '../useFocusOnNew';
import { pathKey, unitOf } from './path';
import { PathItem } from './PathItem';

export interface PathQuestion {
  from: string;
  to: string;
  maxLength: number;
  along: Along;
}

interface PathListProps extends PathQuestion {
  filter: GraphFilter;
  /** Told once the answer is there: whether there is a path. */
  onFound?: (any: boolean) => void;
  /** Said in place of the list where it is empty. */
  none?: ReactNode;
}

/** What is asked for at first, and, once somebody wants more than that, at most. */
const asMany = (shown: number): number => (shown > limits.paths ? limits.pathsMost : limits.paths);

function Shown({
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
  const all = typeof answer.total === 'number' ? answer.total : answer.total.atLeast;
  const rest = (whole ? answer.paths.length : Math.min(all, limits.pathsMost)) - paths.length;
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
      {rest > 0 || all > paths.length ? (
        <p className="text-xs text-soft">
          {words.shown(paths.length, answer.total)} {words.best}
        </p>
      ) : null}
      {rest <= 0 && all > limits.pathsMost ? (
        <p className="text-xs text-soft">{words.most(limits.pathsMost)}</p>
      ) : null}
      <div className="flex flex-wrap gap-2 empty:hidden">
        {rest > 0 ? (
          <Button look="quiet" onClick={onMore}>
            {words.more(Math.min(rest, limits.paths))}
          </Button>
        ) : null}
        {paths.length > 1 ? (
          <Button look="quiet" onClick={addAll}>
            <Plus aria-hidden size={15} />
            {words.addAll(paths.length)}
          </Button>
        ) : null}
      </div>
    </>
  );
}

function Looked({
  from,
  to,
  maxLength,
  along,
  filter,
  onFound,
  none,
  onCancel,
}: PathListProps & { onCancel: () => void }) {
  const { store } = useExplorer();
  const [shown, setShown] = useState<number>(limits.paths);
  const limit = asMany(shown);
  const question = useCallback(
    (signal: AbortSignal) => askLinks({ from, to, maxLength, along, limit }, filter, signal),
    [from, to, maxLength, along, limit, filter],
  );
  const answered = useAnswer(question);
  // The first ten stay while the rest is looked up.
  const [kept, setKept] = useState<PathsAnswer | null>(null);
  if (answered.status === 'ready' && answered.answer !== kept) setKept(answered.answer);
  const found = kept === null ? null : kept.paths.length > 0;
  useEffect(() => {
    if (found !== null) onFound?.(found);
  }, [found, onFound]);
  const { heading, how } = words.lists[along];
  const empty = none ?? <p className="text-sm">{words.none[along](maxLength)}</p>;
  return (
    <section className="space-y-2.5 border-t border-line pt-3" aria-busy={answered.status === 'loading'}>
      <div>
        <h3 className="text-sm font-semibold">
          {kept === null ? heading : words.headingOf(heading, kept.total)}
        </h3>
        <p className="text-xs text-soft">{how}</p>
      </div>
      {found === false ? empty : null}
      {kept !== null && found === true ? (
        <Shown
          answer={kept}
          shown={shown}
          whole={limit === limits.pathsMost}
          onMore={() => {
            setShown(shown + limits.paths);
            if (kept.paths.length > shown) announce(store, words.moreListed(limits.paths));
          }}
        />
      ) : null}
      {answered.status === 'loading' ? (
        <LookingUp
          what={words.loading[along]}
          onCancel={kept === null ? onCancel : () => setShown(limits.paths)}
        />
      ) : null}
      {answered.status === 'failed' ? <Failed message={answered.message} onAgain={answered.again} /> : null}
    </section>
  );
}

/** @param props of one question: another one needs another key */
export function PathList(props: PathListProps) {
  const [cancelled, setCancelled] = useState(false);
  return cancelled ? (
    <Cancelled onAgain={() => setCancelled(false)} />
  ) : (
    <Looked {...props} onCancel={() => setCancelled(true)} />
  );
}
