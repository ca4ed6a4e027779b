'use client';
/**
 * A table of any length: a real one to screen readers, of which only the rows around those in sight are in the page.
 * One Tab stop in its body; arrows go from row to row.
 */
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { table as words } from '@/app/messages/table';
import { shownColumns, shownRows, sortBy } from '../../table/arrange';
import type { Arrangement, Column } from '../../table/types';
import { HeadCell } from './HeadCell';
import { useVirtualRows } from './useVirtualRows';

export interface TableRow {
  key: string;
}

export interface DataTableProps<Row extends TableRow> {
  caption: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  arrangement: Arrangement;
  onArrange: (next: Arrangement) => void;
  /** Keys of the rows that the picture has selected. */
  selected: ReadonlySet<string>;
  onOpen: (row: Row) => void;
  /** Where several rows can be selected: takes one in or out. */
  onToggle?: (row: Row) => void;
  /** Stands before the words of the first cell. */
  mark?: (row: Row) => ReactNode;
}

const moves: Readonly<Record<string, (at: number, page: number, last: number) => number>> = {
  ArrowDown: (at, _, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, page, last) => Math.min(at + page, last),
  PageUp: (at, page) => Math.max(at - page, 0),
  Home: () => 0,
  End: (_, __, last) => last,
};

export function DataTable<Row extends TableRow>({
  caption,
  rows: all,
  columns: every,
  arrangement,
  onArrange,
  selected,
  onOpen,
  onToggle,
  mark,
}: DataTableProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const headRow = useRef<HTMLTableSectionElement>(null);
  /** What has the focus once its row is in the page. */
  const wanted = useRef<{ index: number; control: string } | null>(null);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const columns = shownColumns(every, arrangement);
  const rows = shownRows(all, every, arrangement);
  const active = Math.max(
    0,
    rows.findIndex(({ key }) => key === activeKey),
  );
  const virtual = useVirtualRows(
    scroller,
    headRow,
    rows.length,
    active,
    (index) => rows[index]?.key ?? `${index}`,
  );
  const { reveal } = virtual;

  const chosen = rows.findIndex(({ key }) => selected.has(key));
  const chosenKey = rows[chosen]?.key ?? null;
  const shownChosen = useRef<string | null>(null);
  useEffect(() => {
    if (chosenKey === shownChosen.current) return;
    shownChosen.current = chosenKey;
    if (chosen >= 0) reveal(chosen);
  }, [chosen, chosenKey, reveal]);

  useEffect(() => {
    if (wanted.current === null) return;
    const { index, control } = wanted.current;
    const row = scroller.current?.querySelector(`tr[data-index="${index}"]`);
    const target = row?.querySelector<HTMLElement>(`[data-control="${control}"]`);
    if (target === null || target === undefined) return;
    wanted.current = null;
    target.focus({ preventScroll: true });
  });

  const travel = (event: KeyboardEvent) => {
    const control = (event.target as HTMLElement).dataset.control;
    const to = moves[event.key]?.(active, virtual.inSight(), rows.length - 1);
    if (control === undefined || to === undefined) return;
    event.preventDefault();
    wanted.current = { index: to, control };
    setActiveKey(rows[to]?.key ?? null);
    reveal(to);
  };

  let above = virtual.head;
  return (
    <div ref={scroller} className="@container isolate min-h-56 flex-1 overflow-auto bg-panel">
      <table
        aria-rowcount={rows.length + 1}
        className="w-full min-w-full table-fixed border-separate border-spacing-0 text-sm"
        style={{ width: `calc(${columns.map(widthOf).join(' + ')})` }}
      >
        <caption className="sr-only">
          {caption}. {words.keys}
        </caption>
        <colgroup>
          {columns.map((column, index) => (
            <col key={column.id} style={{ width: widthOf(column, index) }} />
          ))}
        </colgroup>
        <thead ref={headRow} className="sticky top-0 z-20">
          <tr aria-rowindex={1}>
            {columns.map((column, index) => (
              <HeadCell
                key={column.id}
                heading={column.heading}
                first={index === 0}
                number={column.number === true}
                sorting={arrangement.sorting?.column === column.id ? arrangement.sorting : null}
                onSort={() => onArrange(sortBy(arrangement, column.id))}
              />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={travel}>
          {virtual.items.flatMap((item) => {
            const row = rows[item.index];
            if (row === undefined) return [];
            const gap = item.start - above;
            above = item.end;
            return [
              gap > 0 ? <Gap key={`above ${item.index}`} height={gap} columns={columns.length} /> : null,
              <tr
                key={row.key}
                ref={virtual.measure}
                data-index={item.index}
                aria-rowindex={item.index + 2}
                data-selected={selected.has(row.key) ? '' : undefined}
                className="group/row scroll-mt-12 data-selected:forced-colors:outline-3 data-selected:forced-colors:-outline-offset-3"
                onFocus={() => setActiveKey(row.key)}
              >
                {columns.map(({ id, cell }, index) =>
                  index === 0 ? (
                    <th
                      key={id}
                      scope="row"
                      className="sticky left-0 z-10 border-r border-b border-line bg-panel px-3 py-1.5 text-left align-top pointer-coarse:py-0 font-medium group-hover/row:bg-sunken group-data-selected/row:bg-accent-ground"
                    >
                      <span className="flex items-start gap-2">
                        {onToggle === undefined ? null : (
                          <input
                            type="checkbox"
                            aria-label={words.select(String(cell(row)))}
                            data-control="select"
                            tabIndex={item.index === active ? 0 : -1}
                            checked={selected.has(row.key)}
                            onChange={() => onToggle(row)}
                            className="my-1 size-4 shrink-0 accent-(--accent) pointer-coarse:my-2.5 pointer-coarse:size-6"
                          />
                        )}
                        <button
                          type="button"
                          data-control="open"
                          tabIndex={item.index === active ? 0 : -1}
                          aria-current={selected.has(row.key) ? true : undefined}
                          className="flex min-h-6 min-w-0 items-start gap-2 py-0.5 text-left hover:text-accent hover:underline pointer-coarse:min-h-11 pointer-coarse:py-3"
                          onClick={() => onOpen(row)}
                        >
                          {mark?.(row)}
                          <span className="line-clamp-4 min-w-0 wrap-anywhere">{cell(row)}</span>
                        </button>
                      </span>
                    </th>
                  ) : (
                    <BodyCell key={id} value={cell(row)} />
                  ),
                )}
              </tr>,
            ];
          })}
          {virtual.height + virtual.head > above ? (
            <Gap height={virtual.height + virtual.head - above} columns={columns.length} />
          ) : null}
        </tbody>
      </table>
    </div>
  );
}

/** The first column stays in sight, so it leaves room for others in a narrow window. */
const widthOf = ({ width }: { width: number }, index: number): string =>
  index === 0 ? `min(${width}rem, 52cqi)` : `${width}rem`;

/** Stands for rows that are not in the page. */
function Gap({ height, columns }: { height: number; columns: number }) {
  return (
    <tr aria-hidden>
      <td colSpan={columns} style={{ height, padding: 0 }} />
    </tr>
  );
}

function BodyCell({ value }: { value: string | number | null }) {
  const number = typeof value === 'number';
  return (
    <td
      className={`border-b border-line px-3 py-2 align-top group-hover/row:bg-sunken group-data-selected/row:bg-accent-ground pointer-coarse:py-3 ${number ? 'text-right tabular-nums' : ''}`}
    >
      <span
        className="line-clamp-4 wrap-anywhere"
        title={String(value ?? '').length > 120 ? String(value) : undefined}
      >
        {number ? value.toLocaleString('en') : value}
      </span>
    </td>
  );
}
