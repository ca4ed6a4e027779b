'use client';
/** The conditions in the order of the answer, with what has to be known before one is read. */
import { Plus } from 'lucide-react';
import { conditionWords as words } from '@/app/messages/conditions';
import { Button } from '@/app/ui/Button';
import { limits } from '@/graph/model';
import type { RankAnswer } from '@/graph/answers/rank/ranker';
import { bring } from '../../../actions/bring';
import { useExplorer } from '../../../useExplorer';
import { Care } from './Care';
import { ConditionCard } from './ConditionCard';
import { withMatched } from './matched';
import type { Named } from '../../said';

/** Conditions that go to the picture together: as many as still can be told apart there. */
const first = 5;

interface ListProps {
  answer: RankAnswer;
  named: Named;
  /** How far the question for more has come. */
  more: 'loading' | 'ready' | 'failed';
  onMore: () => void;
}

export function AnswerList({ answer, named, more, onMore }: ListProps) {
  const { store, ask } = useExplorer();
  const { conditions, total, notes } = answer;
  const room = Math.min(total, limits.rankConditionsMost) - conditions.length;
  const some = conditions.slice(0, first);
  return (
    <>
      <div className="space-y-1.5 text-sm">
        <p className="font-medium">
          {words.ready(total)} {words.order}
        </p>
        <ul className="list-disc space-y-0.5 pl-5 text-soft">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </div>
      <Care care={answer.care} named={named} />
      <ol className="list-none space-y-3">
        {conditions.map((one) => (
          <li key={one.node.id}>
            <ConditionCard one={one} named={named} />
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-2">
        {room > 0 ? (
          <Button disabled={more === 'loading'} onClick={onMore}>
            {more === 'loading' ? words.loadingMore : words.more(Math.min(room, limits.rankConditions))}
          </Button>
        ) : null}
        <Button look="quiet" onClick={() => void bring(store, ask, some.flatMap(withMatched), words.bring)}>
          <Plus aria-hidden size={15} />
          {words.addFirst(some.length)}
        </Button>
        {conditions.length < total ? (
          <p className="text-sm text-soft">{words.shownOf(conditions.length, total)}</p>
        ) : null}
      </div>
      {room <= 0 && conditions.length < total ? (
        <p className="text-sm text-soft">{words.cut(conditions.length)}</p>
      ) : null}
    </>
  );
}
