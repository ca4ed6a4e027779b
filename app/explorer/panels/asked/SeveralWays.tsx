'use client';
/** From several selected concepts to the questions about them. */
import { GitCompareArrows, Waypoints } from 'lucide-react';
import { text } from '@/app/messages/en';
import { limits } from '@/graph/model';
import { Button } from '@/app/ui/Button';
import { openQuestion } from '../../actions/asked';
import { useExplorer } from '../../useExplorer';

const words = text.asked;

export function SeveralWays({ ids }: { ids: readonly string[] }) {
  const { store } = useExplorer();
  const [from = null, to = null] = ids;
  if (ids.length > limits.compared) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {ids.length === 2 ? (
        <Button onClick={() => openQuestion(store, { what: 'links', from, to })}>
          <Waypoints aria-hidden size={16} />
          {words.linksThese}
        </Button>
      ) : null}
      <Button onClick={() => openQuestion(store, { what: 'compared', ids: [...ids] })}>
        <GitCompareArrows aria-hidden size={16} />
        {words.compareThese}
      </Button>
    </div>
  );
}
