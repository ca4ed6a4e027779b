/** The types of attributes' columns, found in a pass over the rows: a heading declares one for the whole column. */
import type { AttributeValue } from '../../model';
import type { ExportSource } from '../types';

export type PropertyType = 'string' | 'string[]' | 'boolean' | 'long' | 'double';

export interface AttributeTypes {
  nodes: ReadonlyMap<string, PropertyType>;
  statements: ReadonlyMap<string, PropertyType>;
}

function typeOf(value: AttributeValue): PropertyType {
  if (Array.isArray(value)) return 'string[]';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

const isNumeric = (type: PropertyType): boolean => type === 'long' || type === 'double';

/** The type that holds both; values that are not of it are written as text. */
function widened(a: PropertyType | undefined, b: PropertyType): PropertyType {
  if (a === undefined || a === b) return b;
  return isNumeric(a) && isNumeric(b) ? 'double' : 'string';
}

/** Reads all rows once. */
export async function attributeTypes({ rows }: Pick<ExportSource, 'rows'>): Promise<AttributeTypes> {
  const types = { nodes: new Map<string, PropertyType>(), statements: new Map<string, PropertyType>() };
  for await (const row of rows()) {
    const [of, { attributes }] =
      row.row === 'node' ? [types.nodes, row.node] : [types.statements, row.statement];
    for (const [name, value] of Object.entries(attributes))
      of.set(name, widened(of.get(name), typeOf(value)));
  }
  return types;
}
