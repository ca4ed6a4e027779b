'use client';
/** While something else is read: the way back to the open question's answer. */
import { CornerUpLeft, X } from 'lucide-react';
import { text } from '@/app/messages/en';
import { Button, IconButton } from '@/app/ui/Button';
import { backToQuestion, putQuestionAway } from '../../actions/asked';
import { viewOf } from '../../state/explorer';
import { subjectOf } from '../../state/subject';
import { useExplorer, useExplorerState } from '../../useExplorer';

const words = text.asked;

export function OpenQuestion() {
  const { store } = useExplorer();
  const asked = useExplorerState((state) => viewOf(state).asked);
  const isRead = useExplorerState((state) => subjectOf(viewOf(state)).what === 'asked');
  if (asked === null || isRead) return null;
  return (
    <section
      aria-label={words.open}
      className="flex items-center gap-2 rounded-lg border border-line bg-panel px-2 py-1"
    >
      <Button
        look="quiet"
        className="min-w-0 flex-1 justify-start text-left"
        onClick={() => backToQuestion(store)}
      >
        <CornerUpLeft aria-hidden size={16} className="shrink-0" />
        {words.back}: {words[asked.what]}
      </Button>
      <IconButton label={words.away} onClick={() => putQuestionAway(store)}>
        <X aria-hidden size={16} />
      </IconButton>
    </section>
  );
}
