/** The first screen of a graph that is not the sample: its kinds with counts. */
import { text } from '@/app/messages/en';
import { kindRow } from '@/graph/model';
import { KindMark } from '@/app/ui/KindMark';
import type { KindCount } from '../firstScreen';

export function Overview({ kinds }: { kinds: readonly KindCount[] }) {
  return (
    <section className="space-y-3">
      <h2 className="text-2xl font-semibold tracking-tight">{text.first.kinds}</h2>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-2">
        {kinds.map(({ kind, count }) => (
          <li
            key={kind}
            className="flex items-center gap-2.5 rounded-lg border border-line bg-panel px-3 py-2 text-sm"
          >
            <KindMark kind={kind} size={18} />
            <span className="flex-1">{kindRow(kind).plural}</span>
            <span className="text-soft tabular-nums">{count.toLocaleString('en')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
