'use client';
/** Files dropped anywhere on the page are opened on top of the picture. What reads them loads with the first drop. */
import { FileUp } from 'lucide-react';
import { useEffect, useState } from 'react';
import { text } from '@/app/messages/en';
import { useExplorer } from '../useExplorer';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

export function DropTarget() {
  const explorer = useExplorer();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hover = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      // Taken at once: after the event there is nothing to be asked.
      const entries = [...(event.dataTransfer?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);
      if (files.length > 0)
        void import('../actions/openAny').then(({ openDrop }) => openDrop(explorer, files, entries));
    };
    window.addEventListener('dragover', hover);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hover);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [explorer]);
  if (!over) return null;
  return (
    <div className="pointer-events-none fixed inset-3 z-50 grid place-items-center rounded-2xl border-4 border-dashed border-accent bg-panel/90">
      <p className="flex items-center gap-3 text-lg font-medium">
        <FileUp aria-hidden />
        {text.overlay.drop}
      </p>
    </div>
  );
}
