'use client';
/** One list of paths: looked up, cancelled, failed, empty, or there; ten at a time. */
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { limits } from '@/graph/model';
import type { Along, PathsAnswer } from '@/graph/answers/paths/paths';
import type { GraphFilter } from '@/graph/store/types';
import { links as words, type Total } from '@/app/messages/links';
import { askLinks } from '../../../data/answers';
import { announce } from '../../../state/explorer';
import { useExplorer } from '../../../useExplorer';
import { useAnswer } from '../../useAnswer';
import { Cancelled, Failed, LookingUp } from '../AnswerStates';
import { leastOf } from './path';
import { PathsShown } from './PathsShown';

export interface PathQuestion {
  from: string;
  to: string;
  maxLength: number;
  along: Along;
}

interface PathListProps extends PathQuestion {
  filter: GraphFilter;
  /** Told once the answer is there: how many paths there are. The same by reference. */
  onFound: (total: Total) => void;
  /** Said in place of the list where it is empty. */
  none?: ReactNode;
}

/** What is asked for at first, and, once somebody wants more than that, at most. */
const asMany = (shown: number): number => (shown > limits.paths ? limits.pathsMost : limits.paths);

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
  const exact = typeof kept?.total === 'number';
  const count = kept === null ? null : leastOf(kept.total);
  useEffect(() => {
    if (count !== null) onFound(exact ? count : { atLeast: count });
  }, [count, exact, onFound]);
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
        <PathsShown
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
