/** Which columns and rows of a table are shown, in which order. Pure; screen and file read the same answer. */
import { searchTokens } from '@/graph/answers/searchTokens';
import type { Arrangement, Cell, Column } from './types';

export const asItComes: Arrangement = { sorting: null, filter: '', within: null, chosen: {} };

/** Whether a column is shown. */
export const isShown = <Row>({ id, usual }: Column<Row>, { chosen }: Arrangement): boolean =>
  chosen[id] ?? usual;

/** The columns that are shown, in their order. */
export function shownColumns<Row>(columns: readonly Column<Row>[], arrangement: Arrangement): Column<Row>[] {
  return columns.filter((column, index) => index === 0 || isShown(column, arrangement));
}

const holdsNothing = (cell: Cell): boolean => cell === null || cell === '';

/** The same columns, of which those that hold nothing in any row are not usual: they would only take room. */
export function fittedColumns<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Column<Row>[] {
  return columns.map((column) => ({
    ...column,
    usual: column.usual && rows.some((row) => !holdsNothing(column.cell(row))),
  }));
}

const inWords = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Smaller first; nothing last, whichever way the rest is sorted. */
function compare(a: Cell, b: Cell, sign: 1 | -1): number {
  if (holdsNothing(a) || holdsNothing(b)) return Number(holdsNothing(a)) - Number(holdsNothing(b));
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
export function showColumn(arrangement: Arrangement, column: string, shown: boolean): Arrangement {
  return { ...arrangement, chosen: { ...arrangement.chosen, [column]: shown } };
}
