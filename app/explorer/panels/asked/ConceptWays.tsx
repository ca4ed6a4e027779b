'use client';
/** From a concept's page to what can be made of it: questions about it and something else, and its plain page. */
import { GitCompareArrows, Waypoints } from 'lucide-react';
import { text } from '@/app/messages/en';
import type { GraphNode } from '@/graph/model';
import { Button } from '@/app/ui/Button';
import { openQuestion } from '../../actions/asked';
import { useExplorer, useExplorerState } from '../../useExplorer';
import { PlainPageLink } from '../PlainPageLink';
import { AskConditions } from './AskConditions';

const words = text.asked;

/** @param concepts the concept, and those that it is shown as one with */
export function ConceptWays({ id, concepts }: { id: string; concepts: readonly GraphNode[] }) {
  const { store } = useExplorer();
  const isStored = useExplorerState((state) => !state.library.overlay.has(id));
  // The answers speak of the stored graph alone.
  if (!isStored) return null;
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
      <AskConditions concepts={concepts} />
      <PlainPageLink id={id} />
    </div>
  );
}
