'use client';
/** The counts, each a button that shows these rows alone. */
import { compared as words } from '@/app/messages/compared';
import { openQuestion } from '../../../actions/asked';
import type { ShowOption } from '../../../table/compared';
import { useExplorer } from '../../../useExplorer';
import type { ComparedAsked } from './Compared';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export function WhichRows({ asked, options }: { asked: ComparedAsked; options: readonly ShowOption[] }) {
  const { store } = useExplorer();
  const { what, ids } = asked;
  return (
    <div role="group" aria-label={words.which} className="flex flex-wrap gap-1.5">
      {options.map(({ show, label, count, atLeast }) => (
        <button
          key={JSON.stringify(show) ?? ''}
          type="button"
          aria-pressed={same(show, asked.show)}
          aria-label={words.option(label, count, atLeast)}
          className="inline-flex min-h-8 items-center gap-2 rounded-full border border-line bg-panel px-3 text-sm hover:border-strong aria-pressed:border-accent aria-pressed:bg-accent-ground aria-pressed:text-accent pointer-coarse:min-h-11"
          onClick={() =>
            openQuestion(
              store,
              { what, ids, ...(show === undefined ? {} : { show }) },
              words.nowShown(label, count),
            )
          }
        >
          <span className="min-w-0 text-left wrap-anywhere">{label}</span>
          <span className="font-semibold tabular-nums">
            {atLeast ? '≥ ' : ''}
            {count.toLocaleString('en')}
          </span>
        </button>
      ))}
    </div>
  );
}
