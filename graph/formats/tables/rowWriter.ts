/** Writes rows of a table: fields, qualifiers and attributes in columns, and what those cannot hold in the last. */
import type { Attributes, Qualifiers } from '../../model';
import { formatCell, survives, type CellType, type CellValue, type Dialect } from './cell';
import { canBeColumn, exactColumn, isHeading, isQualifierColumn, tableColumns, type Table } from './columns';
import { formatExact, type Exact } from './exact';

export interface RowParts {
  values: Record<string, CellValue | undefined>;
  qualifiers?: Qualifiers;
  attributes: Attributes;
  /** A relation that the predicate, read back, would not give. */
  relation?: string;
}

export interface RowWriter {
  header: string[];
  cells: (parts: RowParts) => string[];
}

/**
 * @param extra names of the attributes and qualifiers that the rows have, for columns of their own. One that has
 *   none keeps its value in the last column.
 */
export function rowWriter(
  table: Table,
  extra: { attributes: readonly string[]; qualifiers?: readonly string[] },
  dialect: Dialect,
): RowWriter {
  const fields: [string, CellType][] = Object.entries(tableColumns[table]);
  const qualifiers = (extra.qualifiers ?? []).filter((name) => isQualifierColumn(name) && isHeading(name));
  const attributes = extra.attributes.filter((name) => canBeColumn(name, table));
  const qualifierColumns = new Set(qualifiers);
  const attributeColumns = new Set(attributes);

  const cells = (parts: RowParts): string[] => {
    const exact: Exact = { cells: {}, attributes: {}, qualifiers: {}, relation: parts.relation ?? null };
    const result: string[] = [];
    for (const [name, type] of fields) {
      const value = parts.values[name];
      const text = value === undefined ? '' : formatCell(value, dialect);
      if (value !== undefined && !isEmptyList(value) && !survives(value, text, type))
        exact.cells[name] = value;
      result.push(text);
    }
    const ofRow = parts.qualifiers ?? {};
    for (const name of qualifiers) result.push(formatCell(ofRow[name] ?? '', dialect));
    for (const [name, value] of Object.entries(ofRow)) {
      if (!qualifierColumns.has(name) || !survives(value, formatCell(value, dialect), 'text'))
        exact.qualifiers[name] = value;
    }
    for (const name of attributes) {
      const value = Object.hasOwn(parts.attributes, name) ? parts.attributes[name] : undefined;
      result.push(value === undefined ? '' : formatCell(value, dialect));
    }
    for (const [name, value] of Object.entries(parts.attributes)) {
      if (!attributeColumns.has(name) || !survives(value, formatCell(value, dialect), 'any'))
        exact.attributes[name] = value;
    }
    result.push(formatExact(exact));
    return result;
  };
  return { header: [...fields.map(([name]) => name), ...qualifiers, ...attributes, exactColumn], cells };
}

/** A field's empty list and its empty cell mean the same. */
const isEmptyList = (value: CellValue): boolean => Array.isArray(value) && value.length === 0;
