'use client';
/** From a concept's page to the questions about it and something else. */
import { GitCompareArrows, Waypoints } from 'lucide-react';
import { text } from '@/app/messages/en';
import { Button } from '@/app/ui/Button';
import { openQuestion } from '../../actions/asked';
import { useExplorer } from '../../useExplorer';

const words = text.asked;

export function ConceptWays({ id }: { id: string }) {
  const { store } = useExplorer();
  return (
    <div className="-ml-2.5 flex flex-wrap gap-x-1">
      <Button look="quiet" onClick={() => openQuestion(store, { what: 'links', from: id, to: null })}>
        <Waypoints aria-hidden size={16} />
        {words.linksWith}
      </Button>
      <Button look="quiet" onClick={() => openQuestion(store, { what: 'compared', ids: [id] })}>
        <GitCompareArrows aria-hidden size={16} />
        {words.compareWith}
      </Button>
    </div>
  );
}
