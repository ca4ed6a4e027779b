'use client';
/** Chooses files to be shown on top: the same as dropping them on the page. */
import { FileUp } from 'lucide-react';
import { text } from '@/app/messages/en';
import { FileButton } from '@/app/ui/FileButton';
import { limits } from '@/graph/model';
import { openAny } from '../actions/openAny';
import { useExplorer } from '../useExplorer';

export function OpenFiles({ onOpened }: { onOpened: () => void }) {
  const explorer = useExplorer();
  return (
    <section className="space-y-2 border-t border-line pt-4">
      <FileButton
        label={text.share.openFile}
        icon={<FileUp aria-hidden size={16} />}
        onFiles={(files) => {
          void openAny(explorer, files);
          onOpened();
        }}
      />
      <p className="text-xs text-soft">{text.share.openHow(`${limits.droppedFile / 1_000_000} MB`)}</p>
    </section>
  );
}
