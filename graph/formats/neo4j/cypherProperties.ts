/**
 * The properties of a node or a relationship in Neo4j: the fields of our tables under their names there, qualifiers
 * and attributes under their own. A name that is taken, or that Neo4j cannot hold, keeps its value in
 * `etiograph_exact` as JSON.
 */
import type { AttributeValue } from '../../model';
import { canBeColumn, exactColumn, isQualifierColumn, type Table } from '../tables/columns';
import { formatExact } from '../tables/exact';
import type { RowParts } from '../tables/rowWriter';

/** @param apart fields that the graph's shape says already */
export function cypherProperties(
  { values, qualifiers = {}, attributes, relation }: RowParts,
  table: Table,
  apart: readonly string[],
): Record<string, AttributeValue> {
  const properties: [string, AttributeValue][] = [];
  const exact = {
    cells: {},
    attributes: {} as Record<string, AttributeValue>,
    qualifiers: {} as Record<string, string>,
    relation: relation ?? null,
  };
  for (const [name, value] of Object.entries(values)) {
    if (apart.includes(name) || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    properties.push([name, value]);
  }
  for (const [name, value] of Object.entries(qualifiers)) {
    if (isQualifierColumn(name)) properties.push([name, value]);
    else exact.qualifiers[name] = value;
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (canBeColumn(name, table)) properties.push([name, value]);
    else exact.attributes[name] = value;
  }
  const rest = formatExact(exact);
  if (rest !== '') properties.push([exactColumn, rest]);
  return Object.fromEntries(properties);
}
