/** What is in a database, looked at without knowing it: labels, types, properties, counts and indexes. Only reads. */
import { GraphError, limits } from '../../../../model';
import type { Connection, Transaction } from '../../connection';
import type { Properties } from '../../properties';
import { allClaims, countOfType } from '../cypher/claims';
import { allNodes } from '../cypher/nodes';
import { indexesOf, type IndexRow } from '../fullText';
import { anyOf, isQuotable } from '../names';
import { readPresent } from '../state';

export interface PropertySurvey {
  name: string;
  /** Of the nodes or relationships that were looked at, how many have it. */
  found: number;
  /** How many values are different from each other. */
  distinct: number;
  /** "text", "number", "yes or no", "list", "other". */
  holds: string[];
  example: string;
}

export interface LabelSurvey {
  label: string;
  count: number;
  /** How many were looked at. */
  looked: number;
  properties: PropertySurvey[];
}

export interface TypeSurvey {
  type: string;
  count: number;
  looked: number;
  /** Labels at both ends, most frequent first. */
  between: { from: string; to: string; count: number }[];
  properties: PropertySurvey[];
}

export interface Survey {
  database: string;
  nodes: number;
  relationships: number;
  labels: LabelSurvey[];
  types: TypeSurvey[];
  indexes: IndexRow[];
  /** Sentences on what was left out. */
  notes: string[];
}

const holds = (value: unknown): string => {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'yes or no';
  return Array.isArray(value) ? 'list' : 'other';
};

const shortText = (value: unknown): string => {
  const text = Array.isArray(value) ? value.map(String).join(', ') : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/** What some nodes or relationships have. */
export function propertiesOf(samples: readonly Properties[]): PropertySurvey[] {
  const values = new Map<string, unknown[]>();
  for (const sample of samples) {
    for (const [name, value] of Object.entries(sample))
      values.set(name, [...(values.get(name) ?? []), value]);
  }
  return [...values]
    .map(([name, all]) => ({
      name,
      found: all.length,
      distinct: new Set(all.map(String)).size,
      holds: [...new Set(all.map(holds))].sort(),
      example: shortText(all[0]),
    }))
    .sort((a, b) => b.found - a.found || (a.name < b.name ? -1 : 1));
}

const numberOf = async (transaction: Transaction, text: string): Promise<number> =>
  (await transaction.rows<{ count: number }>(text))[0]?.count ?? 0;

async function labelSurvey(transaction: Transaction, label: string): Promise<LabelSurvey> {
  const count = await numberOf(transaction, `MATCH (n${anyOf([label])}) RETURN count(n) AS count`);
  const rows = await transaction.rows<{ properties: Properties }>(
    `MATCH (n${anyOf([label])}) WITH n LIMIT $most RETURN properties(n) AS properties`,
    { most: limits.inspectSample },
  );
  const samples = rows.map(({ properties }) => properties);
  return { label, count, looked: samples.length, properties: propertiesOf(samples) };
}

interface TypeSample {
  from: string[];
  to: string[];
  properties: Properties;
}

/** Pairs of labels, most frequent first. */
function pairsOf(rows: readonly TypeSample[]): TypeSurvey['between'] {
  const pairs = new Map<string, TypeSurvey['between'][number]>();
  for (const { from, to } of rows) {
    const [a, b] = [from.join(':'), to.join(':')];
    const key = JSON.stringify([a, b]);
    pairs.set(key, { from: a, to: b, count: 1 + (pairs.get(key)?.count ?? 0) });
  }
  return [...pairs.values()].sort((a, b) => b.count - a.count);
}

async function typeSurvey(transaction: Transaction, type: string): Promise<TypeSurvey> {
  const count = await numberOf(transaction, countOfType(type));
  const rows = await transaction.rows<TypeSample>(
    `MATCH (a)-[r${anyOf([type])}]->(b) WITH a, r, b LIMIT $most RETURN labels(a) AS from, labels(b) AS to, properties(r) AS properties`,
    { most: limits.inspectSample },
  );
  return {
    type,
    count,
    looked: rows.length,
    between: pairsOf(rows),
    properties: propertiesOf(rows.map(({ properties }) => properties)),
  };
}

/** Surveys of names one after the other; those that nothing has, or that no query can name, are left out. */
async function surveysOf<T extends { count: number }>(
  names: readonly string[],
  what: string,
  notes: string[],
  survey: (name: string) => Promise<T>,
): Promise<T[]> {
  const quotable = names.filter(isQuotable).sort();
  if (quotable.length < names.length)
    notes.push(
      `${names.length - quotable.length} ${what} have a backtick or a backslash in their names and are left out.`,
    );
  if (quotable.length > limits.inspectNames)
    notes.push(`Only ${limits.inspectNames} of ${quotable.length} ${what} were looked at.`);
  const found: T[] = [];
  for (const name of quotable.slice(0, limits.inspectNames)) found.push(await survey(name));
  return found.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

/** Looks at a database. @throws GraphError as the server fails */
export async function surveyOf(connection: Connection): Promise<Survey> {
  const notes: string[] = [];
  const indexes = await connection.read(indexesOf).catch((error: unknown) => {
    if (!(error instanceof GraphError) || error.code !== 'forbidden') throw error;
    notes.push('This user may not see the indexes of the database.');
    return [];
  });
  return connection.read(async (transaction) => {
    const { labels, types } = await readPresent(transaction);
    const [info] = await transaction.rows<{ name: string }>('CALL db.info() YIELD name RETURN name');
    return {
      database: info?.name ?? '',
      nodes: await numberOf(transaction, allNodes),
      relationships: await numberOf(transaction, allClaims),
      labels: await surveysOf(labels, 'labels', notes, (label) => labelSurvey(transaction, label)),
      types: await surveysOf(types, 'types', notes, (type) => typeSurvey(transaction, type)),
      indexes: indexes.filter(({ type }) => type !== 'LOOKUP'),
      notes,
    };
  }, limits.foreignScanTime);
}
