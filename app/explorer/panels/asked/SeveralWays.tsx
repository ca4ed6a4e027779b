'use client';
/** From several selected concepts to the questions about them. */
import { GitCompareArrows, Waypoints } from 'lucide-react';
import { text } from '@/app/messages/en';
import { limits, type GraphNode } from '@/graph/model';
import { Button } from '@/app/ui/Button';
import { openQuestion } from '../../actions/asked';
import { useExplorer } from '../../useExplorer';
import { AskConditions } from './AskConditions';

const words = text.asked;

export function SeveralWays({ concepts }: { concepts: readonly GraphNode[] }) {
  const { store } = useExplorer();
  const ids = concepts.map(({ id }) => id);
  const [from = null, to = null] = ids;
  return (
    <div className="flex flex-wrap gap-2">
      {ids.length === 2 ? (
        <Button onClick={() => openQuestion(store, { what: 'links', from, to })}>
          <Waypoints aria-hidden size={16} />
          {words.linksThese}
        </Button>
      ) : null}
      {ids.length > limits.compared ? null : (
        <Button onClick={() => openQuestion(store, { what: 'compared', ids: [...ids] })}>
          <GitCompareArrows aria-hidden size={16} />
          {words.compareThese}
        </Button>
      )}
      <AskConditions concepts={concepts} />
    </div>
  );
}
