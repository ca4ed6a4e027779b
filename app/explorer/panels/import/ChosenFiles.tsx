/** The files that were chosen, one a line, with their sizes: a long name wraps and hides nothing. */
import { FileText } from 'lucide-react';
import { adding } from '@/app/messages/adding';

export function ChosenFiles({ files }: { files: readonly File[] }) {
  return (
    <ul aria-label={adding.chosen} className="space-y-1.5 rounded-lg bg-sunken px-3 py-2.5 text-sm">
      {files.map((file, at) => (
        <li key={at} className="flex items-baseline gap-2.5">
          <FileText aria-hidden size={15} className="shrink-0 translate-y-0.5 text-soft" />
          <span className="min-w-0 flex-1 wrap-anywhere">{file.name}</span>
          <span className="shrink-0 text-xs text-soft tabular-nums">{adding.size(file.size)}</span>
        </li>
      ))}
    </ul>
  );
}
