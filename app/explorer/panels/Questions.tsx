'use client';
/** Three questions to begin with. */
import { text } from '@/app/messages/en';
import { startFrom } from '../actions/concepts';
import type { Question } from '../firstScreen';
import { viewOf } from '../state/explorer';
import { useExplorer, useExplorerState } from '../useExplorer';
import { conceptHref, isPlainClick } from './SentenceLink';

export function Questions({ questions }: { questions: readonly Question[] }) {
  const { store, ask } = useExplorer();
  const focus = useExplorerState((state) => state.focus);
  const isAsking = useExplorerState((state) => viewOf(state).asked !== null);
  const centre = useExplorerState((state) => viewOf(state).centre);
  if (questions.length === 0) return null;
  return (
    <nav aria-label={text.questions.heading}>
      <ul className="flex flex-wrap gap-2">
        {questions.map((question) => {
          const asked =
            !isAsking &&
            centre === question.node.id &&
            focus?.id === question.node.id &&
            focus.relation === question.focus.relation &&
            focus.direction === question.focus.direction;
          return (
            <li key={question.text}>
              <a
                href={conceptHref(question.node.id)}
                aria-current={asked ? 'true' : undefined}
                className="inline-flex min-h-9 items-center rounded-full border border-line bg-panel px-3.5 text-sm font-medium hover:border-strong aria-[current]:border-accent aria-[current]:bg-accent-ground aria-[current]:text-accent pointer-coarse:min-h-11"
                onClick={(event) => {
                  if (!isPlainClick(event)) return;
                  event.preventDefault();
                  store.setState({ focus: { id: question.node.id, ...question.focus } });
                  void startFrom(store, ask, question.node);
                }}
              >
                {question.text}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
