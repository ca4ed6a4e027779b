'use client';
/** From symptoms at hand to the conditions that list them. */
import { ListChecks } from 'lucide-react';
import { text } from '@/app/messages/en';
import { limits, type GraphNode } from '@/graph/model';
import { Button } from '@/app/ui/Button';
import { openQuestion } from '../../actions/asked';
import { useExplorer, useExplorerState } from '../../useExplorer';

/** Nothing where no stored symptom is among them. */
export function AskConditions({ concepts }: { concepts: readonly GraphNode[] }) {
  const { store } = useExplorer();
  const onTop = useExplorerState((state) => state.library.overlay);
  const symptoms = concepts
    .filter(({ id, kind }) => kind === 'Symptom' && !onTop.has(id))
    .map(({ id }) => id)
    .slice(0, limits.rankSymptoms);
  if (symptoms.length === 0) return null;
  return (
    <Button
      look="quiet"
      onClick={() => openQuestion(store, { what: 'conditions', present: symptoms, absent: [] })}
    >
      <ListChecks aria-hidden size={16} />
      {text.asked.listing(symptoms.length)}
    </Button>
  );
}
