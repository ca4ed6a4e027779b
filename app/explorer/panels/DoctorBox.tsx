'use client';
/** The box "When to see a doctor": sourced claims only, each with its context and its evidence. */
import { Stethoscope } from 'lucide-react';
import { text } from '@/app/messages/en';
import type { UnitedGroup } from '../data/united';
import { useExplorerState } from '../useExplorer';
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

export function DoctorBox({ group }: { group: UnitedGroup }) {
  const nodes = useExplorerState((state) => state.library.nodes);
  return (
    <section
      aria-labelledby="doctor-heading"
      className="rounded-lg border border-care-line/60 bg-care-ground px-4 py-3 text-care-ink"
    >
      <h3 id="doctor-heading" className="flex items-center gap-2 text-sm font-semibold">
        <Stethoscope aria-hidden size={17} />
        {text.details.doctor}
      </h3>
      <ul className="pt-1 text-[0.9375rem] leading-normal">
        {group.items.map(({ item, centre }) => {
          const care = nodes[item.other];
          if (care === undefined) return null;
          const said = { edge: item.edge, subject: care, object: centre, from: 'object' as const };
          return <Advice key={item.edge.id} said={said} />;
        })}
      </ul>
    </section>
  );
}
