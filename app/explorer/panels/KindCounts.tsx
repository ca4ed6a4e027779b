/** Kinds with how many there are of each. */
import { kindRow } from '@/graph/model';
import { KindMark } from '@/app/ui/KindMark';
import type { KindCount } from '../firstScreen';

export function KindCounts({ kinds }: { kinds: readonly KindCount[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1.5 text-sm">
      {kinds.map(({ kind, count }) => (
        <li key={kind} className="flex items-center gap-1.5">
          <KindMark kind={kind} size={14} />
          <span className="tabular-nums">{count.toLocaleString('en')}</span>{' '}
          <span className="text-soft">{count === 1 ? kindRow(kind).label : kindRow(kind).plural}</span>
        </li>
      ))}
    </ul>
  );
}
