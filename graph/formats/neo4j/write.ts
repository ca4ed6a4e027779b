/**
 * Tables for Neo4j's admin import, in the shape of a Neo4j store of ours: (:Node:Condition {id, name, …})
 * -[:CAUSES {id, …}]-> (:Node:Symptom). Properties are the fields of our tables under their names there, typed; a
 * list's items are parted by `;`, so one inside an item becomes a comma, and the exact value stands in
 * `etiograph_exact` as JSON, as everything else that a cell cannot hold (an empty text, values of mixed types).
 */
import type { AttributeValue } from '../../model';
import { csvText } from '../csv/text';
import { withoutNul, type CellType } from '../tables/cell';
import {
  canBeColumn,
  exactColumn,
  isHeading,
  isQualifierColumn,
  tableColumns,
  type Table,
} from '../tables/columns';
import { formatExact, type Exact } from '../tables/exact';
import { nodeParts } from '../tables/nodeRow';
import type { RowParts } from '../tables/rowWriter';
import { statementParts } from '../tables/statementParts';
import type { ExportSource } from '../types';
import { attributeTypes, type AttributeTypes, type PropertyType } from './attributeTypes';
import { nodeLabel } from './nodes';

const fieldTypes: Record<CellType, PropertyType> = {
  text: 'string',
  list: 'string[]',
  flag: 'boolean',
  number: 'long',
  share: 'string',
  any: 'string',
};

const items = ';';
const item = (text: string): string => withoutNul(text).replaceAll(items, ',');

/** A cell's text, and whether it says all. */
function cellOf(value: AttributeValue, type: PropertyType): { text: string; exact: boolean } {
  if (Array.isArray(value)) {
    const text = value.map(item).join(items);
    return { text, exact: type === 'string[]' && text !== '' && value.every((one) => item(one) === one) };
  }
  const text = withoutNul(String(value));
  const fits =
    typeof value === 'string'
      ? type === 'string' || type === 'string[]'
      : typeof value === 'boolean'
        ? type === 'boolean'
        : type === 'long' || type === 'double';
  return { text, exact: fits && text !== '' && type !== 'string[]' && text === String(value) };
}

interface PropertyWriter {
  header: string[];
  cells: (parts: RowParts) => string[];
}

/** @param apart fields that are columns of their own, and no properties */
function propertyWriter(
  table: Table,
  { survey }: ExportSource,
  types: ReadonlyMap<string, PropertyType>,
  apart: readonly string[],
): PropertyWriter {
  const fields = Object.entries(tableColumns[table]).filter(([name]) => !apart.includes(name));
  const qualifiers =
    table === 'nodes' ? [] : survey.qualifiers.filter((name) => isQualifierColumn(name) && isHeading(name));
  const all = table === 'nodes' ? survey.nodeAttributes : survey.statementAttributes;
  const attributes = all.filter((name) => canBeColumn(name, table));
  const typeOf = (name: string): PropertyType => types.get(name) ?? 'string';
  const isColumn = { qualifiers: new Set(qualifiers), attributes: new Set(attributes) };

  const cells = ({ values, qualifiers: ofRow = {}, attributes: own, relation }: RowParts): string[] => {
    const exact: Exact = { cells: {}, attributes: {}, qualifiers: {}, relation: relation ?? null };
    const row: string[] = [];
    for (const [name, type] of fields) {
      const value = values[name];
      // An empty list and an empty cell mean the same.
      if (value === undefined || (Array.isArray(value) && value.length === 0)) row.push('');
      else {
        const cell = cellOf(value, fieldTypes[type]);
        // A share is a number or a text: read back, text that looks like a number would be one.
        const kept = type === 'share' ? typeof value === 'number' : cell.exact;
        if (!kept) exact.cells[name] = value;
        row.push(cell.text);
      }
    }
    for (const name of qualifiers) row.push(withoutNul(ofRow[name] ?? ''));
    for (const [name, value] of Object.entries(ofRow))
      if (!isColumn.qualifiers.has(name) || value === '' || withoutNul(value) !== value)
        exact.qualifiers[name] = value;
    for (const name of attributes) {
      const value = Object.hasOwn(own, name) ? own[name] : undefined;
      row.push(value === undefined ? '' : cellOf(value, typeOf(name)).text);
    }
    for (const [name, value] of Object.entries(own))
      if (!isColumn.attributes.has(name) || !cellOf(value, typeOf(name)).exact)
        exact.attributes[name] = value;
    row.push(formatExact(exact));
    return row;
  };
  const header = [
    ...fields.map(([name, type]) => `${name}:${fieldTypes[type]}`),
    ...qualifiers.map((name) => `${name}:string`),
    ...attributes.map((name) => `${name}:${typeOf(name)}`),
    `${exactColumn}:string`,
  ];
  return { header, cells };
}

async function* nodeTable(
  source: ExportSource,
  types: () => Promise<AttributeTypes>,
): AsyncIterable<string[]> {
  const { rows, survey } = source;
  const writer = propertyWriter('nodes', source, (await types()).nodes, ['id']);
  yield ['id:ID', ':LABEL', ...writer.header];
  for await (const row of rows()) {
    // Nodes come before statements.
    if (row.row === 'statement') return;
    const labels = [nodeLabel, item(row.node.kind)].join(items);
    yield [survey.ids.of(row.node.id), labels, ...writer.cells(nodeParts(row.node, survey.ids))];
  }
}

async function* relationshipTable(
  source: ExportSource,
  types: () => Promise<AttributeTypes>,
): AsyncIterable<string[]> {
  const { rows, survey } = source;
  const writer = propertyWriter('statements', source, (await types()).statements, ['subject', 'object']);
  yield [':START_ID', ':END_ID', ':TYPE', ...writer.header];
  for await (const row of rows()) {
    if (row.row === 'node') continue;
    const { subject, object, relation } = row.statement;
    const parts = statementParts(row.statement, survey);
    yield [survey.ids.of(subject), survey.ids.of(object), withoutNul(relation), ...writer.cells(parts)];
  }
}

/** The two tables. */
export function neo4jTables(source: ExportSource): {
  nodes: AsyncIterable<string>;
  relationships: AsyncIterable<string>;
} {
  let found: Promise<AttributeTypes> | null = null;
  const types = (): Promise<AttributeTypes> => (found ??= attributeTypes(source));
  return {
    nodes: csvText(nodeTable(source, types)),
    relationships: csvText(relationshipTable(source, types)),
  };
}
