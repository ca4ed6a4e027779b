/**
 * The exact values of a row that its plain cells cannot hold, as one JSON object in the last column: cells by the
 * name of their column; `attributes`, `qualifiers` and `relation` by the name of the field.
 */
import { fitsCell, type CellValue } from './cell';

export interface Exact {
  cells: Record<string, unknown>;
  attributes: Record<string, CellValue>;
  qualifiers: Record<string, string>;
  relation: string | null;
}

export const noExact: Exact = { cells: {}, attributes: {}, qualifiers: {}, relation: null };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** As one object, or undefined where the plain cells hold everything. */
export function exactObject(exact: Exact): object | undefined {
  const { cells, attributes, qualifiers, relation } = exact;
  const parts = {
    ...cells,
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...(Object.keys(qualifiers).length > 0 ? { qualifiers } : {}),
    ...(relation === null ? {} : { relation }),
  };
  return Object.keys(parts).length > 0 ? parts : undefined;
}

/** The column's text; empty where the plain cells hold everything. */
export function formatExact(exact: Exact): string {
  const parts = exactObject(exact);
  return parts === undefined ? '' : JSON.stringify(parts);
}

/** The way back, or null where the text is not such an object. */
export function parseExact(text: string): Exact | null {
  if (text === '') return noExact;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  return takeExact(parsed);
}

/** The same from an object, as formats that are JSON themselves hold it. */
export function takeExact(parsed: unknown): Exact | null {
  if (!isObject(parsed)) return null;
  const { attributes = {}, qualifiers = {}, relation = null, ...cells } = parsed;
  if (!isObject(attributes) || !Object.values(attributes).every((value) => fitsCell(value, 'any')))
    return null;
  if (!isObject(qualifiers) || !Object.values(qualifiers).every((value) => typeof value === 'string'))
    return null;
  if (relation !== null && (typeof relation !== 'string' || relation === '')) return null;
  return {
    cells,
    attributes: attributes as Record<string, CellValue>,
    qualifiers: qualifiers as Record<string, string>,
    relation,
  };
}
