'use client';
/** Chooses what is seen: on a wide window picture, table or both beside the list; on a phone one thing at a time. */
import { text } from '@/app/messages/en';
import { Segments } from '@/app/ui/Segments';
import type { Part } from '../state/part';
import { useWide } from '../useWide';
import { HistoryButtons } from './HistoryButtons';

const words = text.parts;
const option = (value: Part) => ({ value, label: words[value] });
const onPhone = (['list', 'picture', 'table'] as const).map(option);
const onDesk = (['picture', 'both', 'table'] as const).map(option);

interface PartSwitchProps {
  part: Part;
  /** Null stands for what is seen anyway: a link from a wide window to its picture begins with the list on a phone. */
  onChange: (part: Part | null) => void;
}

export function PartSwitch({ part, onChange }: PartSwitchProps) {
  const wide = useWide();
  const shown = wide === true ? (part === 'list' ? 'picture' : part) : part === 'both' ? 'table' : part;
  return (
    <div
      className={`flex w-full items-center justify-between border-t border-line bg-panel px-4 py-1.5 md:w-auto md:border-0 md:bg-transparent md:px-4 md:py-0.5 print:hidden ${wide === null ? 'md:invisible' : ''}`}
    >
      <Segments
        label={words.view}
        value={shown}
        options={wide === true ? onDesk : onPhone}
        onChange={(next) => onChange(wide === true && next === 'picture' ? null : next)}
      />
      {wide === true ? null : (
        <div className="flex md:hidden">
          <HistoryButtons />
        </div>
      )}
    </div>
  );
}
