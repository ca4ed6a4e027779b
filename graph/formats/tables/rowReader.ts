/** Reads the rows of a table by its heading: fields that we know, qualifiers, and all else as attributes. */
import { GraphError } from '../../model';
import { fitsCell, parseCell, type CellType, type CellValue } from './cell';
import { exactColumn, isQualifierColumn, tableColumns, type Table } from './columns';
import { noExact, parseExact, type Exact } from './exact';

/** One row in parts, not yet a record. */
export interface Row {
  values: Record<string, CellValue>;
  qualifiers: Record<string, string>;
  attributes: [string, CellValue][];
  /** The relation where the predicate's column does not tell it. */
  relation: string | null;
}

/** A row, or the reason why it is none. */
export type RowResult = { row: Row } | { reason: string };

/** How one column is read. */
export interface ColumnReading {
  index: number;
  /** Of the field, the qualifier or the attribute. */
  name: string;
  role: 'field' | 'qualifier' | 'attribute';
  type: CellType;
  /** From the cell's text to its value, where that is not as our own tables have it. */
  parse?: (text: string) => CellValue | undefined;
}

function readings(header: readonly string[], table: Table, file: string): ColumnReading[] {
  const seen = new Set<string>();
  return header.flatMap((heading, index): ColumnReading[] => {
    const name = heading === '' ? `column_${index + 1}` : heading;
    if (seen.has(name))
      throw new GraphError('bad_input', `${file} has two columns called “${name}”. Rename one of them.`);
    seen.add(name);
    const known = tableColumns[table];
    const type = Object.hasOwn(known, name) ? known[name] : undefined;
    if (name === exactColumn) return [];
    if (type !== undefined) return [{ index, name, role: 'field', type }];
    if (table === 'statements' && isQualifierColumn(name))
      return [{ index, name, role: 'qualifier', type: 'text' }];
    return [{ index, name, role: 'attribute', type: 'any' }];
  });
}

/**
 * Makes the reader of a table's rows from its heading.
 * @throws GraphError `bad_input` where two columns have one name
 */
export function rowReader(
  header: readonly string[],
  table: Table,
  file: string,
): (cells: readonly string[]) => RowResult {
  return columnsReader(readings(header, table, file), header.length, header.indexOf(exactColumn), table);
}

/**
 * Makes the reader of rows whose columns are known.
 * @param width how many columns there are
 * @param exactAt the place of the column of exact values; -1 where there is none
 */
export function columnsReader(
  columns: readonly ColumnReading[],
  width: number,
  exactAt: number,
  table: Table,
): (cells: readonly string[]) => RowResult {
  return (cells) => {
    if (cells.length > width && cells.slice(width).some((cell) => cell !== ''))
      return { reason: `has ${cells.length} cells where the heading has ${width}` };
    const row: Row = { values: {}, qualifiers: {}, attributes: [], relation: null };
    for (const { index, name, role, type, parse } of columns) {
      const text = cells[index];
      if (text === undefined || text === '') continue;
      const value = parse === undefined ? parseCell(text, type) : parse(text);
      if (value === undefined) continue;
      if (role === 'attribute') row.attributes.push([name, value]);
      else if (!fitsCell(value, type)) return { reason: `“${text.slice(0, 40)}” makes no sense as ${name}` };
      else if (role === 'field') row.values[name] = value;
      else row.qualifiers[name] = String(value);
    }
    const exactText = exactAt === -1 ? '' : (cells[exactAt] ?? '');
    return exactText === '' ? { row } : withExact(row, exactText, tableColumns[table]);
  };
}

/** The row with what its plain values could not hold, from the text of the exact column. */
export const withExact = (row: Row, text: string, known: Readonly<Record<string, CellType>>): RowResult =>
  withExactParts(row, parseExact(text), known);

/**
 * The same from what stands there.
 * @param exact null where it could not be read
 */
export function withExactParts(
  row: Row,
  exact: Exact | null,
  known: Readonly<Record<string, CellType>>,
): RowResult {
  if (exact === null) return { reason: `${exactColumn} is not readable` };
  if (exact === noExact) return { row };
  for (const [name, value] of Object.entries(exact.cells)) {
    const type = Object.hasOwn(known, name) ? known[name] : undefined;
    if (type === undefined || !fitsCell(value, type))
      return { reason: `“${name}” in ${exactColumn} makes no sense` };
    row.values[name] = value;
  }
  const exactAttributes = Object.entries(exact.attributes);
  const replaced = new Set(exactAttributes.map(([name]) => name));
  return {
    row: {
      ...row,
      qualifiers: { ...row.qualifiers, ...exact.qualifiers },
      attributes: [...row.attributes.filter(([name]) => !replaced.has(name)), ...exactAttributes],
      relation: exact.relation,
    },
  };
}
