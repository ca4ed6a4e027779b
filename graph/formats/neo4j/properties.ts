/** Properties of Neo4j's tables: fields by the names of our tables, everything else typed attributes. */
import { GraphError } from '../../model';
import type { CsvRow } from '../csv/rows';
import { parseCell, type CellType, type CellValue } from '../tables/cell';
import { exactColumn, isQualifierColumn } from '../tables/columns';
import type { ColumnReading } from '../tables/rowReader';
import type { FileRecord } from '../types';
import type { Neo4jColumn } from './header';

/** Reads one row of a table. */
export type Neo4jRowReader = (row: CsvRow) => FileRecord;

/** The place of our column of exact values; -1 where there is none. */
export const exactAt = (columns: readonly Neo4jColumn[]): number =>
  columns.find(({ name, mark }) => mark === null && name === exactColumn)?.index ?? -1;

/** An attribute's value by its declared type; text that makes no sense as that stays text. */
function typedValue(text: string, { type, isList }: Neo4jColumn, items: string): CellValue {
  if (isList) return text.split(items);
  if (type === 'number') {
    const number = Number(text);
    // A number that would lose digits is kept as it is written.
    const isWhole = Number.isSafeInteger(number) || !/^-?\d+$/.test(text) || String(number) === text;
    return Number.isFinite(number) && isWhole ? number : text;
  }
  if (type === 'flag')
    return text.toLowerCase() === 'true' || (text.toLowerCase() === 'false' ? false : text);
  return text;
}

function fieldValue(text: string, column: Neo4jColumn, type: CellType, items: string): CellValue | undefined {
  if (type === 'list') return column.isList ? text.split(items) : parseCell(text, 'list');
  return parseCell(text, type);
}

/**
 * How each property is read.
 * @param fields those that the table has, by name
 * @throws GraphError `bad_input` where two columns have one name
 */
export function propertyReadings(
  columns: readonly Neo4jColumn[],
  fields: Readonly<Record<string, CellType>>,
  items: string,
  file: string,
): ColumnReading[] {
  const seen = new Set<string>();
  return columns.flatMap((column): ColumnReading[] => {
    const { index, mark } = column;
    if (mark !== null || column.name === exactColumn) return [];
    const name = column.name === '' ? `column_${index + 1}` : column.name;
    if (seen.has(name))
      throw new GraphError('bad_input', `${file} has two columns called “${name}”. Rename one of them.`);
    seen.add(name);
    const type = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (type !== undefined)
      return [{ index, name, role: 'field', type, parse: (text) => fieldValue(text, column, type, items) }];
    if ('subject' in fields && isQualifierColumn(name))
      return [{ index, name, role: 'qualifier', type: 'text' }];
    return [
      { index, name, role: 'attribute', type: 'any', parse: (text) => typedValue(text, column, items) },
    ];
  });
}
