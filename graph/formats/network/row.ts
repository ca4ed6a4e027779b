/**
 * The properties of a node or an edge as a row of our tables: the names of our columns are known in every format, so
 * that a graph of ours, or one in the Biolink Model's words, means the same in all of them.
 */
import { exactColumn, isQualifierColumn, tableColumns, type Table } from '../tables/columns';
import { withExact, type Row, type RowResult } from '../tables/rowReader';
import { attributeValue, fieldValue, ownAttribute, type Lists } from './values';

export type Properties = Readonly<Record<string, unknown>>;

/** Names that our writers add for other programs; what they say is told by categories and predicate. */
export const addedNames: Record<Table, string> = { nodes: 'kind', statements: 'relation' };

/** Fields that every format of networks has a place of its own for. */
export const placeFields: Record<Table, readonly string[]> = {
  nodes: ['id'],
  statements: ['id', 'subject', 'object'],
};

/** Whether an element was written by us, as it stands: then nothing is guessed. */
export const isOwn = (properties: Properties, table: Table): boolean =>
  Object.hasOwn(properties, table === 'nodes' ? 'etiograph_datasets' : 'etiograph_dataset');

function fieldType(name: string, table: Table) {
  const known = tableColumns[table];
  // What an element is called or joins stands in its own place; a property of that name is something else.
  return Object.hasOwn(known, name) && !placeFields[table].includes(name) ? known[name] : undefined;
}

/**
 * The row of an element.
 * @param place what the format itself says: id, subject, object
 */
export function rowOf(properties: Properties, place: Readonly<Record<string, string>>, table: Table): Row {
  const row: Row = { values: { ...place }, qualifiers: {}, attributes: [], relation: null };
  for (const [name, value] of Object.entries(properties)) {
    const type = fieldType(name, table);
    const field = type === undefined ? undefined : fieldValue(value, type);
    if (field !== undefined) row.values[name] = field;
    else if (table === 'statements' && isQualifierColumn(name) && typeof value === 'string' && value !== '')
      row.qualifiers[name] = value;
    else {
      const attribute = attributeValue(value);
      if (attribute !== undefined) row.attributes.push([name, attribute]);
    }
  }
  return row;
}

/** The row of an element of ours, with what its plain properties could not hold. */
export function ownRow(
  properties: Properties,
  place: Readonly<Record<string, string>>,
  table: Table,
  lists: Lists,
): RowResult {
  const row = rowOf(properties, place, table);
  const added = addedNames[table];
  row.attributes = row.attributes.flatMap(([name, value]): Row['attributes'] => {
    if (name === exactColumn || name === added) return [];
    const read = ownAttribute(value, lists);
    return read === undefined ? [] : [[name, read]];
  });
  const exact = Object.hasOwn(properties, exactColumn) ? properties[exactColumn] : undefined;
  return typeof exact === 'string' ? withExact(row, exact, tableColumns[table]) : { row };
}
