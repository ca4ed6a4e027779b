'use client';
/** Above a table: its own filter, its columns, and the table as a file. */
import { Download, X } from 'lucide-react';
import { useId, useState } from 'react';
import { exportName } from '@/graph/formats/exportName';
import { table as words } from '@/app/messages/table';
import { Button, IconButton } from '@/app/ui/Button';
import { field } from '@/app/ui/field';
import { readable } from '../../data/rest';
import { centreName, download } from '../../actions/share';
import { shownColumns, shownRows } from '../../table/arrange';
import { tableCsv } from '../../table/csv';
import type { Arrangement, Column } from '../../table/types';
import { useExplorer } from '../../useExplorer';
import { ColumnChoice } from './ColumnChoice';

export interface TableToolsProps<Row> {
  /** What the rows are, for the file's name. */
  what: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  arrangement: Arrangement;
  onArrange: (next: Arrangement) => void;
  /** So many of so many, in words. */
  told: (shown: number, all: number) => string;
}

export function TableTools<Row>({ what, rows, columns, arrangement, onArrange, told }: TableToolsProps<Row>) {
  const { store } = useExplorer();
  const how = useId();
  const [saved, setSaved] = useState<string | null>(null);
  const shown = shownRows(rows, columns, arrangement).length;
  const save = async () => {
    const name = `${exportName(`${centreName(store.getState())} ${what}`, new Date())}.csv`;
    try {
      const csv = await tableCsv(rows, columns, arrangement);
      download({ name, blob: new Blob([csv], { type: 'text/csv' }) });
      setSaved(words.saved(name));
    } catch (error) {
      setSaved(readable(error));
    }
  };
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5 px-3 py-1.5">
      <div className="relative w-full min-w-40 sm:w-56 sm:flex-none">
        <input
          type="search"
          value={arrangement.filter}
          placeholder={words.filter}
          aria-label={words.filter}
          aria-describedby={how}
          onChange={(event) => onArrange({ ...arrangement, filter: event.target.value })}
          className={`${field} w-full pr-9 [&::-webkit-search-cancel-button]:hidden`}
        />
        {arrangement.filter === '' ? null : (
          <IconButton
            label={words.clear}
            className="absolute! inset-y-0 right-0"
            onClick={() => onArrange({ ...arrangement, filter: '' })}
          >
            <X aria-hidden size={16} />
          </IconButton>
        )}
      </div>
      <label className="flex items-center gap-1.5 text-sm text-soft">
        <span className="max-sm:sr-only">{words.within}</span>
        <select
          value={arrangement.within ?? ''}
          onChange={(event) =>
            onArrange({ ...arrangement, within: event.target.value === '' ? null : event.target.value })
          }
          className={`${field} max-w-32 text-ink sm:max-w-40`}
        >
          <option value="">{words.everywhere}</option>
          {shownColumns(columns, arrangement).map(({ id, heading }) => (
            <option key={id} value={id}>
              {heading}
            </option>
          ))}
        </select>
      </label>
      <p
        role="status"
        className="order-last w-full text-xs text-soft tabular-nums sm:order-none sm:w-auto sm:min-w-0 sm:flex-1 sm:basis-32"
      >
        {told(shown, rows.length)}
        {arrangement.filter === '' ? null : <>. {words.filterHow}</>}
        {saved === null ? null : <span className="wrap-anywhere"> {saved}</span>}
      </p>
      <div className="ml-auto flex gap-2">
        <ColumnChoice columns={columns} arrangement={arrangement} onArrange={onArrange} />
        <Button title={words.csvHow} disabled={shown === 0} onClick={() => void save()}>
          <Download aria-hidden size={16} />
          {words.csv}
        </Button>
      </div>
      <span id={how} hidden>
        {words.filterHow}
      </span>
    </div>
  );
}
