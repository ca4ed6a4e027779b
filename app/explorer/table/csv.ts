/** A table as CSV: exactly the rows and columns that are shown, guarded as the spreadsheet is. */
import { csvText } from '@/graph/formats/csv/text';
import { shownColumns, shownRows } from './arrange';
import type { Arrangement, Column } from './types';

async function* cells<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  arrangement: Arrangement,
): AsyncIterable<string[]> {
  const shown = shownColumns(columns, arrangement);
  yield shown.map(({ heading }) => heading);
  for (const row of shownRows(rows, columns, arrangement))
    yield shown.map(({ cell }) => String(cell(row) ?? ''));
}

/** The text of the file. */
export async function tableCsv<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  arrangement: Arrangement,
): Promise<string> {
  // Excel takes UTF-8 for something else unless the file begins with a byte order mark.
  const parts = ['\uFEFF'];
  for await (const part of csvText(cells(rows, columns, arrangement), { escape_formulas: true }))
    parts.push(part);
  return parts.join('');
}
