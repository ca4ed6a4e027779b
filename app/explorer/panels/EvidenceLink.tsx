'use client';
/** The way from a line to the claims behind it. */
import { FileText } from 'lucide-react';
import { sources, text } from '@/app/messages/en';
import { openEvidence } from '../actions/evidence';
import { useExplorer } from '../useExplorer';
import { isPlainClick, lineHref, saidText, type SaidEdge } from './SentenceLink';

export function EvidenceLink({ said }: { said: SaidEdge }) {
  const { store } = useExplorer();
  const { edge } = said;
  const spoken = saidText(said);
  return (
    <a
      href={lineHref(edge.id)}
      aria-label={text.details.evidenceOf(spoken)}
      className="inline-flex min-h-6 items-center gap-1 rounded px-1 text-xs text-soft underline decoration-line underline-offset-3 hover:text-accent pointer-coarse:min-h-11"
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        openEvidence(store, edge, spoken);
      }}
    >
      <FileText aria-hidden size={14} />
      {text.details.evidence}
      {edge.sources > 1 ? ` (${sources(edge.sources)})` : ''}
    </a>
  );
}
