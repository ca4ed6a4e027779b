/** The properties that the nodes and edges of an export have, with their types, for formats that declare them. */
import type { AttributeType, Survey } from '../survey';
import type { CellType } from '../tables/cell';
import {
  canBeColumn,
  exactColumn,
  isHeading,
  isQualifierColumn,
  tableColumns,
  type Table,
} from '../tables/columns';
import { addedNames, placeFields } from './row';
import type { Lists } from './values';

/** A property, as formats that declare them do. */
export interface NetworkColumn {
  name: string;
  type: Exclude<AttributeType, 'mixed'>;
}

/** What a format can hold. */
export interface NetworkForm {
  /** Text without what the format has no way to write. */
  clean: (text: string) => string;
  lists: Lists;
  /** Names that the format uses itself among the properties; an attribute of that name stands in the exact column. */
  reserved?: Record<Table, readonly string[]>;
}

const columnTypes: Record<CellType, NetworkColumn['type']> = {
  text: 'text',
  list: 'list',
  flag: 'flag',
  number: 'number',
  share: 'text',
  any: 'text',
};

/** The columns that a table's rows need, in the order of our tables. */
export function columnsOf(table: Table, survey: Survey, form: NetworkForm): NetworkColumn[] {
  const isPlain = (name: string) => form.clean(name) === name;
  const own = addedNames[table];
  const fields = Object.entries(tableColumns[table])
    .filter(([name]) => !placeFields[table].includes(name))
    .map(([name, type]): NetworkColumn => ({ name, type: columnTypes[type] }));
  const qualifiers = (table === 'nodes' ? [] : survey.qualifiers)
    .filter((name) => isQualifierColumn(name) && isHeading(name) && isPlain(name))
    .map((name): NetworkColumn => ({ name, type: 'text' }));
  const [names, types] =
    table === 'nodes'
      ? [survey.nodeAttributes, survey.nodeAttributeTypes]
      : [survey.statementAttributes, survey.statementAttributeTypes];
  const attributes = names.flatMap((name): NetworkColumn[] => {
    const type = types.get(name);
    const isColumn = canBeColumn(name, table) && name !== own && isPlain(name);
    if (form.reserved?.[table].includes(name) === true) return [];
    return isColumn && type !== undefined ? [{ name, type: type === 'mixed' ? 'text' : type }] : [];
  });
  return [
    { name: own, type: 'text' },
    ...fields,
    ...qualifiers,
    ...attributes,
    { name: exactColumn, type: 'text' },
  ];
}
