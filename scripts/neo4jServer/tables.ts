/** A database's whole content as tables of Neo4j's own kind, which our reader of such tables takes for any other. */
import { stringify } from 'csv-stringify/sync';
import type { RawDatabase } from '../../graph/store/neo4j/testing/rawDatabase';

type Properties = Readonly<Record<string, unknown>>;

/** A whole number, as the driver gives it where nothing may be lost. */
const isWhole = (value: unknown): value is { toNumber: () => number } =>
  typeof value === 'object' && value !== null && 'toNumber' in value;

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return `${typeOf(value[0] ?? '')}[]`;
  if (isWhole(value)) return 'long';
  return typeof value === 'number' ? 'double' : typeof value;
}

function cellOf(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(cellOf).join(';');
  return JSON.stringify(isWhole(value) ? value.toNumber() : value);
}

/** @param apart columns before the properties, each with its heading */
function table(
  rows: readonly { apart: readonly string[]; properties: Properties }[],
  heads: string[],
): string {
  const types = new Map<string, string>();
  for (const { properties } of rows)
    for (const [name, value] of Object.entries(properties)) types.set(name, typeOf(value));
  const names = [...types.keys()];
  return stringify([
    [...heads, ...names.map((name) => `${name}:${types.get(name) ?? 'string'}`)],
    ...rows.map(({ apart, properties }) => [...apart, ...names.map((name) => cellOf(properties[name]))]),
  ]);
}

interface NodeRow {
  id: string;
  labels: string[];
  properties: Properties;
}

interface ClaimRow {
  from: string;
  to: string;
  type: string;
  properties: Properties;
}

/** Reads everything that stands under the label Node. */
export async function tablesIn(database: RawDatabase): Promise<{ nodes: string; relationships: string }> {
  const nodes = (await database.rows(
    'MATCH (n:Node) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties',
  )) as unknown as NodeRow[];
  const claims = (await database.rows(
    'MATCH (a:Node)-[r]->(b:Node) RETURN a.id AS from, b.id AS to, type(r) AS type, properties(r) AS properties',
  )) as unknown as ClaimRow[];
  const without = ({ id, ...rest }: Properties & { id?: unknown }): Properties => rest;
  return {
    nodes: table(
      nodes.map(({ id, labels, properties }) => ({
        apart: [id, labels.join(';')],
        properties: without(properties),
      })),
      ['id:ID', ':LABEL'],
    ),
    relationships: table(
      claims.map(({ from, to, type, properties }) => ({ apart: [from, to, type], properties })),
      [':START_ID', ':END_ID', ':TYPE'],
    ),
  };
}
