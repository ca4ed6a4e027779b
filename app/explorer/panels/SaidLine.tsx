'use client';
/** One claim behind an answer: its sentence, its evidence, and what else is to be known of it. */
import type { ReactNode } from 'react';
import { text } from '@/app/messages/en';
import { EvidenceLink } from './EvidenceLink';
import { SentenceLink, type SaidEdge } from './SentenceLink';
import { useSharedFocus } from './useSharedFocus';

export function SaidLine({ said, children }: { said: SaidEdge; children?: ReactNode }) {
  const { edge } = said;
  const { mark, onFocus, onBlur } = useSharedFocus(edge.id, said[said.from].id);
  return (
    <li
      ref={mark}
      onFocus={onFocus}
      onBlur={onBlur}
      className="rounded-md py-0.5 data-[here]:bg-accent-ground"
    >
      <SentenceLink said={said} /> <EvidenceLink said={said} />
      {edge.unchecked === edge.statements ? (
        <span className="text-xs text-soft italic"> {text.details.tellsUnchecked}</span>
      ) : null}
      {children}
    </li>
  );
}
