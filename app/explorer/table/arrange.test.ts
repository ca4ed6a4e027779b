import { describe, expect, it } from 'vitest';
import { asItComes, fittedColumns, shownColumns, shownRows, sortBy, showColumn } from './arrange';
import { tableCsv } from './csv';
import type { Cell, Column } from './types';

interface Row {
  name: string;
  count: number | null;
  note: Cell;
}

const columns: Column<Row>[] = [
  { id: 'name', heading: 'name', width: 1, usual: true, cell: ({ name }) => name },
  { id: 'count', heading: 'count', width: 1, usual: true, number: true, cell: ({ count }) => count },
  { id: 'note', heading: 'note', width: 1, usual: false, cell: ({ note }) => note },
];
const rows: Row[] = [
  { name: 'stage 10', count: 2, note: 'x' },
  { name: 'Émile', count: null, note: '=1+1' },
  { name: 'stage 9', count: 10, note: null },
  { name: 'emile', count: 2, note: 'say "no", twice' },
];
const names = (shown: Row[]) => shown.map(({ name }) => name);
const sorted = (column: string, descending: boolean) =>
  names(shownRows(rows, columns, { ...asItComes, sorting: { column, descending } }));

describe('the columns of a table', () => {
  it('are the usual ones until somebody chooses, and the first stays whatever is chosen', () => {
    expect(shownColumns(columns, asItComes).map(({ id }) => id)).toEqual(['name', 'count']);
    const changed = showColumn(showColumn(asItComes, 'note', true), 'count', false);
    expect(shownColumns(columns, changed).map(({ id }) => id)).toEqual(['name', 'note']);
    expect(shownColumns(columns, showColumn(changed, 'count', true)).map(({ id }) => id)).toHaveLength(3);
    expect(shownColumns(columns, { ...asItComes, chosen: { name: false } })[0]?.id).toBe('name');
  });
});

describe('columns that hold nothing', () => {
  it('are not usual, and can be shown all the same', () => {
    const none = rows.map((row) => ({ ...row, count: null }));
    const fitted = fittedColumns(columns, none);
    expect(shownColumns(fitted, asItComes).map(({ id }) => id)).toEqual(['name']);
    expect(shownColumns(fitted, showColumn(asItComes, 'count', true)).map(({ id }) => id)).toEqual([
      'name',
      'count',
    ]);
    expect(shownColumns(fittedColumns(columns, rows), asItComes)).toHaveLength(2);
  });
});

describe('the rows of a table', () => {
  it('are sorted as people count and spell, with nothing last both ways', () => {
    expect(sorted('name', false)).toEqual(['Émile', 'emile', 'stage 9', 'stage 10']);
    expect(sorted('count', false)).toEqual(['stage 10', 'emile', 'stage 9', 'Émile']);
    expect(sorted('count', true)).toEqual(['stage 9', 'stage 10', 'emile', 'Émile']);
  });

  it('come as they were with an unknown column, and after the third click on one', () => {
    expect(sorted('gone', true)).toEqual(names(rows));
    const first = sortBy(asItComes, 'name');
    const second = sortBy(first, 'name');
    expect([first.sorting, second.sorting, sortBy(second, 'name').sorting]).toEqual([
      { column: 'name', descending: false },
      { column: 'name', descending: true },
      null,
    ]);
    expect(sortBy(second, 'count').sorting).toEqual({ column: 'count', descending: false });
  });

  it('hold every word of the filter, in what is shown alone', () => {
    const found = (filter: string, within: string | null = null) =>
      names(shownRows(rows, columns, { ...asItComes, filter, within }));
    expect(found('EMILE')).toEqual(['Émile', 'emile']);
    expect(found('10 stage')).toEqual(['stage 10', 'stage 9']);
    expect(found('10', 'name')).toEqual(['stage 10']);
    expect(found('twice')).toEqual([]);
    expect(found('10', 'note')).toEqual(['stage 10', 'stage 9']);
    expect(found('  ')).toEqual(names(rows));
  });
});

describe('a table as CSV', () => {
  it('is what is shown: columns, rows and order, with formulas made harmless', async () => {
    const arrangement = {
      sorting: { column: 'count', descending: true },
      filter: 'e',
      within: 'name',
      chosen: { note: true },
    };
    expect(await tableCsv(rows, columns, arrangement)).toBe(
      '\uFEFFname,count,note\r\nstage 9,10,\r\nstage 10,2,x\r\nemile,2,"say ""no"", twice"\r\nÉmile,,\'=1+1\r\n',
    );
  });
});
