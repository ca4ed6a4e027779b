'use client';
/** Two to four concepts side by side: what sources say of all of them, of some, of one, and where they disagree. */
import { useCallback, useState } from 'react';
import { limits, nameInSentence } from '@/graph/model';
import type { GraphFilter } from '@/graph/store/types';
import { asked as shared } from '@/app/messages/asked';
import { compared as words } from '@/app/messages/compared';
import { Notice } from '@/app/ui/Notice';
import { askCompared } from '../../../data/answers';
import type { Asked } from '../../../state/types';
import { useExplorerState } from '../../../useExplorer';
import { useAnswer } from '../../useAnswer';
import { Cancelled, Failed, LookingUp } from '../AnswerStates';
import { AskedHead } from '../AskedHead';
import { useFilter } from '../../useFilter';
import { useNamed } from '../useNamed';
import { ChosenConcepts } from './ChosenConcepts';
import { SideBySide } from './SideBySide';

export type ComparedAsked = Extract<Asked, { what: 'compared' }>;

interface AnswerProps {
  asked: ComparedAsked;
  /** The same by reference as long as they are the same. */
  ids: readonly string[];
  filter: GraphFilter;
}

function Looked({ asked, ids, filter, onCancel }: AnswerProps & { onCancel: () => void }) {
  const question = useCallback(
    (signal: AbortSignal) => askCompared(ids, limits.compareRowsMost, filter, signal),
    [ids, filter],
  );
  const answered = useAnswer(question);
  switch (answered.status) {
    case 'loading':
      return <LookingUp what={words.loading} onCancel={onCancel} />;
    case 'failed':
      return <Failed message={answered.message} onAgain={answered.again} />;
    case 'ready':
      return <SideBySide asked={asked} answer={answered.answer} />;
  }
}

/** @param props of one question: another one needs another key */
function Answer(props: AnswerProps) {
  const [cancelled, setCancelled] = useState(false);
  return cancelled ? (
    <Cancelled onAgain={() => setCancelled(false)} />
  ) : (
    <Looked {...props} onCancel={() => setCancelled(true)} />
  );
}

export function Compared({ asked }: { asked: ComparedAsked }) {
  const { ids } = asked;
  useNamed(ids);
  const nodes = useExplorerState((state) => state.library.nodes);
  const filter = useFilter();
  const names = ids.map((id) => {
    const node = nodes[id];
    return node === undefined ? id : nameInSentence(node);
  });
  const enough = ids.length > 1;
  return (
    <article className="space-y-4">
      <AskedHead heading={enough ? words.heading(names) : shared.headings.compared} />
      <ChosenConcepts asked={asked} />
      {enough ? (
        <Answer key={JSON.stringify([ids, filter])} asked={asked} ids={ids} filter={filter} />
      ) : (
        <Notice>
          <p>{words.missing(ids.length, limits.compared)}</p>
        </Notice>
      )}
    </article>
  );
}
