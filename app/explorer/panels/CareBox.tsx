'use client';
/** The box "When to see a doctor": sourced claims only, each with its context and its evidence. */
import { Stethoscope } from 'lucide-react';
import { useId } from 'react';
import { text } from '@/app/messages/en';
import { EvidenceLink } from './EvidenceLink';
import { saidText, type SaidEdge } from './SentenceLink';
import { useSharedFocus } from './useSharedFocus';

function Advice({ said }: { said: SaidEdge }) {
  const { mark, onFocus, onBlur } = useSharedFocus(said.edge.id, said.object.id);
  return (
    <li
      ref={mark}
      onFocus={onFocus}
      onBlur={onBlur}
      className="py-0.5 data-[here]:font-semibold [&_a]:text-care-ink"
    >
      {saidText(said)} <EvidenceLink said={said} />
    </li>
  );
}

/** @param level of its heading: where the box stands among those of the page */
export function CareBox({ all, level = 3 }: { all: readonly SaidEdge[]; level?: 3 | 4 | 5 }) {
  const heading = useId();
  const Heading = `h${level}` as const;
  return (
    <section
      aria-labelledby={heading}
      className="rounded-lg border border-care-line/60 bg-care-ground px-4 py-3 text-care-ink"
    >
      <Heading id={heading} className="flex items-center gap-2 text-sm font-semibold">
        <Stethoscope aria-hidden size={18} />
        {text.details.doctor}
      </Heading>
      <ul className="pt-1 text-[0.9375rem] leading-normal">
        {all.map((said) => (
          <Advice key={said.edge.id} said={said} />
        ))}
      </ul>
    </section>
  );
}
