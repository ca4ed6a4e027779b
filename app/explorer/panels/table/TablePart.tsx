'use client';
/** One tab of the table: tools, rows, and what is said where there are none. */
import { useMemo, type ReactNode } from 'react';
import { table as words } from '@/app/messages/table';
import { Button } from '@/app/ui/Button';
import { fittedColumns, shownRows } from '../../table/arrange';
import { DataTable, type DataTableProps, type TableRow } from './DataTable';
import { TableTools, type TableToolsProps } from './TableTools';

interface TablePartProps<Row extends TableRow> extends DataTableProps<Row>, TableToolsProps<Row> {
  /** Said where there is nothing to list. */
  empty: string;
  /** Stands between tools and rows. */
  note?: ReactNode;
}

export function TablePart<Row extends TableRow>({
  empty,
  note,
  what,
  told,
  rows,
  columns: all,
  arrangement,
  onArrange,
  ...table
}: TablePartProps<Row>) {
  const columns = useMemo(() => fittedColumns(all, rows), [all, rows]);
  if (rows.length === 0)
    return (
      <>
        {note}
        <p className="p-4 text-sm text-soft">{empty}</p>
      </>
    );
  const shown = shownRows(rows, columns, arrangement).length;
  return (
    <>
      <TableTools {...{ what, told, rows, columns, arrangement, onArrange }} />
      {note}
      {shown === 0 ? (
        <div className="flex flex-wrap items-center gap-3 border-t border-line p-4 text-sm">
          <p className="wrap-anywhere">{words.filtered(arrangement.filter)}</p>
          <Button onClick={() => onArrange({ ...arrangement, filter: '' })}>{words.clear}</Button>
        </div>
      ) : (
        <DataTable {...{ rows, columns, arrangement, onArrange, ...table }} />
      )}
    </>
  );
}
