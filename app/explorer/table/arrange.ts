/** Which columns and rows of a table are shown, in which order. Pure; screen and file read the same answer. */
import { searchTokens } from '@/graph/answers/searchTokens';
import type { Arrangement, Cell, Column } from './types';

export const asItComes: Arrangement = { sorting: null, filter: '', within: null, changed: [] };

/** The columns that are shown, in their order. */
export function shownColumns<Row>(columns: readonly Column<Row>[], { changed }: Arrangement): Column<Row>[] {
  return columns.filter(({ id, usual }, index) => index === 0 || usual !== changed.includes(id));
}

const inWords = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Smaller first; nothing last, whichever way the rest is sorted. */
function compare(a: Cell, b: Cell, sign: 1 | -1): number {
  const nothing = (cell: Cell) => cell === null || cell === '';
  if (nothing(a) || nothing(b)) return Number(nothing(a)) - Number(nothing(b));
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * inWords.compare(String(a), String(b));
}

/** Rows that hold every word of the filter, in the column looked in or in any that is shown. */
function filtered<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  arrangement: Arrangement,
): Row[] {
  const words = searchTokens(arrangement.filter);
  if (words.length === 0) return [...rows];
  const shown = shownColumns(columns, arrangement);
  // A column that is no longer shown is not looked in: a row must not vanish for what nobody sees.
  const chosen = shown.filter(({ id }) => id === arrangement.within);
  const looked = chosen.length > 0 ? chosen : shown;
  return rows.filter((row) => {
    const text = searchTokens(looked.map(({ cell }) => cell(row) ?? '').join('\n')).join(' ');
    return words.every((word) => text.includes(word));
  });
}

/** The rows that are shown, in their order; rows that are equal stay in the order they came in. */
export function shownRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  arrangement: Arrangement,
): Row[] {
  const left = filtered(rows, columns, arrangement);
  const { sorting } = arrangement;
  const column = columns.find(({ id }) => id === sorting?.column);
  if (sorting === null || column === undefined) return left;
  const sign = sorting.descending ? -1 : 1;
  return left
    .map((row) => ({ row, cell: column.cell(row) }))
    .sort((a, b) => compare(a.cell, b.cell, sign))
    .map(({ row }) => row);
}

/** Sorts by a column: upwards, then downwards, then as it came. */
export function sortBy(arrangement: Arrangement, column: string): Arrangement {
  const { sorting } = arrangement;
  if (sorting?.column !== column) return { ...arrangement, sorting: { column, descending: false } };
  return { ...arrangement, sorting: sorting.descending ? null : { column, descending: true } };
}

/** Shows a column or hides it. */
export function toggleColumn(arrangement: Arrangement, column: string): Arrangement {
  const { changed } = arrangement;
  return {
    ...arrangement,
    changed: changed.includes(column) ? changed.filter((id) => id !== column) : [...changed, column],
  };
}
