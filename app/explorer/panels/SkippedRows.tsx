/** Rows of a file that were left out, each with its line and the reason: behind a count, the first ones listed. */
import type { ImportReport } from '@/graph/formats/importFiles';
import { text } from '@/app/messages/en';

const words = text.overlay;

export function SkippedRows({ skipped }: { skipped: ImportReport['skipped'] }) {
  if (skipped.total === 0) return null;
  const more = skipped.total - skipped.listed.length;
  return (
    <details className="text-sm">
      <summary className="min-h-8 py-1 font-medium">{words.skipped(skipped.total)}</summary>
      <ul className="max-h-48 list-disc space-y-1 overflow-y-auto pl-5 text-xs wrap-anywhere" tabIndex={0}>
        {skipped.listed.map(({ file, line, reason }, index) => (
          <li key={index}>{words.row(file, line, reason)}</li>
        ))}
        {more === 0 ? null : <li>{words.andMore(more)}</li>}
      </ul>
    </details>
  );
}
