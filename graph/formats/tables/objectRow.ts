/**
 * Rows as JSON objects, both ways: the columns of our tables are the names of the fields, and lists, numbers, true
 * and false are what they are. Only what would be taken for another field stands in `etiograph_exact`.
 */
import { fitsCell, parseCell, type CellType, type CellValue } from './cell';
import { canBeField, exactColumn, isQualifierColumn, tableColumns, type Table } from './columns';
import { exactObject, takeExact, type Exact } from './exact';
import { attributeOf, nativeOf } from './nested';
import { withExactParts, type Row, type RowResult } from './rowReader';
import type { RowParts } from './rowWriter';

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** The value that a field of this type means; undefined where it makes no sense. */
function fieldValue(value: unknown, type: CellType): CellValue | undefined {
  if (fitsCell(value, type)) return value;
  // Files differ in whether a slot with one value is a list, and in whether codes are numbers.
  if (type === 'list') {
    if (isPlain(value)) return [String(value)];
    return Array.isArray(value) && value.every(isPlain) ? value.map(String) : undefined;
  }
  const one: unknown = Array.isArray(value) && value.every(isPlain) ? value.join('|') : value;
  const read = isPlain(one) ? parseCell(String(one), type) : undefined;
  return fitsCell(read, type) ? read : undefined;
}

/** Fields in which an empty text is no value. */
const filled = new Set([
  'id',
  'subject',
  'predicate',
  'object',
  'primary_knowledge_source',
  'knowledge_level',
  'agent_type',
  'etiograph_dataset',
  'etiograph_commonness',
]);

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

/** The parts of an object that stands for a row. */
export function rowOfObject(object: unknown, table: Table): RowResult {
  if (typeof object !== 'object' || object === null || Array.isArray(object))
    return { reason: 'is no object' };
  const known = tableColumns[table];
  const row: Row = { values: {}, qualifiers: {}, attributes: [], relation: null };
  let exact: unknown;
  try {
    for (const [name, value] of Object.entries(object) as [string, unknown][]) {
      const type = Object.hasOwn(known, name) ? known[name] : undefined;
      if (value === null || (value === '' && filled.has(name))) continue;
      if (type !== undefined && Array.isArray(value) && value.length === 0) continue;
      if (name === exactColumn) exact = value;
      else if (type !== undefined) {
        const read = fieldValue(value, type);
        if (read === undefined) return { reason: `“${shown(value)}” makes no sense as ${name}` };
        row.values[name] = read;
      } else if (table === 'statements' && isQualifierColumn(name)) row.qualifiers[name] = textOf(value);
      else row.attributes.push([name, attributeOf(value)]);
    }
  } catch (error) {
    if (error instanceof RangeError) return { reason: 'is nested too deeply' };
    throw error;
  }
  return exact === undefined ? { row } : withExactParts(row, takeExact(exact), known);
}

/** A qualifier is part of an edge's identity, and always a text. */
const textOf = (value: unknown): string => String(fieldValue(value, 'text') ?? JSON.stringify(value));

const hasValue = (value: CellValue | undefined): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

/** The object that stands for a row. Fields without a value are left out. */
export function objectOfRow(parts: RowParts, table: Table): Record<string, unknown> {
  const { values, qualifiers = {}, attributes, relation = null } = parts;
  const exact: Exact = { cells: {}, attributes: {}, qualifiers: {}, relation };
  const fields: [string, unknown][] = Object.entries(values).filter(([, value]) => hasValue(value));
  for (const [name, value] of Object.entries(qualifiers)) {
    if (isQualifierColumn(name)) fields.push([name, value]);
    else exact.qualifiers[name] = value;
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (canBeField(name, table)) fields.push([name, nativeOf(value)]);
    else exact.attributes[name] = value;
  }
  const rest = exactObject(exact);
  if (rest !== undefined) fields.push([exactColumn, rest]);
  return Object.fromEntries(fields);
}
