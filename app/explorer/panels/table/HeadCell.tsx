/** The head of a column: its heading, which sorts. */
import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { table as words } from '@/app/messages/table';
import type { Sorting } from '../../table/types';

export function HeadCell({
  heading,
  first,
  number,
  sorting,
  onSort,
}: {
  heading: string;
  /** The first column stays in sight. */
  first: boolean;
  number: boolean;
  /** How the table is sorted by this column; null where it is not. */
  sorting: Sorting | null;
  onSort: () => void;
}) {
  const Icon = sorting === null ? ArrowUpDown : sorting.descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={sorting === null ? 'none' : sorting.descending ? 'descending' : 'ascending'}
      className={`border-b border-strong bg-sunken p-0 text-left align-bottom ${first ? 'sticky left-0 z-10 border-r border-r-line' : ''}`}
    >
      <button
        type="button"
        title={words.sortBy(heading)}
        className={`flex min-h-9 w-full items-center gap-1.5 px-3 py-1 text-xs font-semibold text-soft -outline-offset-3! hover:text-ink pointer-coarse:min-h-11 ${number ? 'justify-end text-right' : 'text-left'}`}
        onClick={onSort}
      >
        <span className="min-w-0 wrap-anywhere first-letter:uppercase">{heading}</span>
        <Icon
          aria-hidden
          size={14}
          className={`shrink-0 ${sorting === null ? 'opacity-50' : 'text-accent'}`}
        />
      </button>
    </th>
  );
}
