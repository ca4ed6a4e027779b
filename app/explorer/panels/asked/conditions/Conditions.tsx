'use client';
/** “Conditions whose sources list these symptoms”: the symptoms that are chosen, then what the sources list. */
import { asked as shared } from '@/app/messages/asked';
import { conditionWords as words } from '@/app/messages/conditions';
import { Notice } from '@/app/ui/Notice';
import type { Conditions as Question } from '../../../state/symptoms';
import { AskedHead } from '../AskedHead';
import { useNamed } from '../useNamed';
import { Found } from './Found';
import { SymptomList } from './SymptomList';

export function Conditions({ asked }: { asked: Question }) {
  const { present, absent } = asked;
  useNamed([...present, ...absent]);
  return (
    <article className="space-y-5">
      <AskedHead heading={shared.headings.conditions}>
        <p className="text-sm text-soft">{words.about}</p>
      </AskedHead>
      <section aria-label={words.symptoms} className="space-y-4">
        <SymptomList asked={asked} presence="present" />
        <SymptomList asked={asked} presence="absent" />
      </section>
      {present.length === 0 ? (
        <Notice>{absent.length === 0 ? words.empty : words.absentOnly}</Notice>
      ) : (
        <Found key={JSON.stringify([present, absent])} asked={asked} />
      )}
    </article>
  );
}
