/** Files among those that were given that are plainly no graph: named, so that nobody waits for them. */
import type { ImportReport } from '@/graph/formats/importFiles';
import { text } from '@/app/messages/en';

/** Files that are named; the rest is counted. */
const named = 5;

export function LeftOutFiles({ leftOut }: { leftOut: ImportReport['leftOut'] }) {
  if (leftOut.total === 0) return null;
  const names = leftOut.listed.slice(0, named);
  return (
    <p className="text-sm text-soft wrap-anywhere">
      {text.overlay.leftOut(names, leftOut.total - names.length)}
    </p>
  );
}
