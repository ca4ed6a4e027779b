'use client';
/** Files at a time; choosing others begins anew. */
import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { adding } from '@/app/messages/adding';
import { FileButton } from '@/app/ui/FileButton';
import { ImportForm } from './ImportForm';
import type { ImportEnd } from './useImport';

const words = adding;

export function AddFiles({ onEnd }: { onEnd: (end: ImportEnd) => void }) {
  const [chosen, setChosen] = useState<{ files: readonly File[]; time: number } | null>(null);
  return (
    <div className="space-y-4">
      {chosen === null ? <p className="text-sm leading-relaxed text-soft">{words.how}</p> : null}
      <FileButton
        label={chosen === null ? words.choose : words.chooseOther}
        icon={<FileUp aria-hidden size={16} />}
        onFiles={(files) => setChosen({ files, time: performance.now() })}
      />
      {chosen === null ? null : <ImportForm key={chosen.time} files={chosen.files} onEnd={onEnd} />}
    </div>
  );
}
