'use client';
/** What concepts are called: as in the files, by the program's table of groups of people, or by a table of one's own. */
import { Tags } from 'lucide-react';
import { useId } from 'react';
import { adding } from '@/app/messages/adding';
import { FileButton } from '@/app/ui/FileButton';
import type { Names } from '../../data/writing';

const words = adding;

/** What is chosen; `own` without a file until one is. */
export type ChosenNames = Exclude<Names, { use: 'own' }> | { use: 'own'; file: File | null };

const choices = ['files', 'population', 'own'] as const;

/** The choice as an import takes it; null while its table is missing. */
export const namesOf = (chosen: ChosenNames): Names | null =>
  chosen.use !== 'own' ? chosen : chosen.file === null ? null : { use: 'own', file: chosen.file };

export function NamesChoice({
  chosen,
  disabled,
  onChoose,
}: {
  chosen: ChosenNames;
  disabled: boolean;
  onChoose: (chosen: ChosenNames) => void;
}) {
  const id = useId();
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="text-sm font-medium">
        {words.names}
      </label>
      <select
        id={id}
        value={chosen.use}
        disabled={disabled}
        aria-describedby={`${id}-how`}
        onChange={(event) => {
          const use = choices.find((one) => one === event.target.value) ?? 'files';
          onChoose(use === 'own' ? { use, file: null } : { use });
        }}
        className="h-10 w-full rounded-md border border-strong bg-panel px-2.5 text-sm pointer-coarse:h-11"
      >
        {choices.map((use) => (
          <option key={use} value={use}>
            {words.namesAre[use]}
          </option>
        ))}
      </select>
      <p id={`${id}-how`} className="text-xs leading-relaxed text-soft">
        {words.namesHow[chosen.use]}
      </p>
      {chosen.use === 'own' ? (
        <FileButton
          label={chosen.file === null ? words.chooseNames : words.ownNames(chosen.file.name)}
          icon={<Tags aria-hidden size={16} />}
          single
          onFiles={([file]) => onChoose({ use: 'own', file: file ?? null })}
        />
      ) : null}
    </div>
  );
}
