/**
 * Many rows of properties as few literals: a list for each property, all rows' lists of one property as one flat list
 * with the places where each begins. Neo4j takes a list of plain literals for one parameter; a list of maps it plans
 * literal by literal, which measured ten times slower.
 */
import type { AttributeValue } from '../../model';
import { cypherName, cypherValue } from './cypherText';

export type Properties = Readonly<Record<string, AttributeValue>>;

export interface CypherColumns {
  /** "[…] AS c0", to be put after WITH. */
  literals: string[];
  /** The value of a property in row i. */
  value: (name: string) => string;
  /** What sets every property of a variable; one that a row lacks stays as it is. */
  set: (variable: string) => string[];
}

const listOf = (texts: readonly string[]): string => `[${texts.join(', ')}]`;

/** A value of a row's own, which a hostile name cannot make an inherited one. */
const own = (row: Properties, name: string): AttributeValue | undefined =>
  Object.hasOwn(row, name) ? row[name] : undefined;

/**
 * @param rows at least one
 * @param before literals of the same rows that come first
 */
export function cypherColumns(rows: readonly Properties[], before: readonly string[] = []): CypherColumns {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const literals = [...before];
  const add = (texts: readonly string[]): string => {
    const variable = `c${literals.length}`;
    literals.push(`${listOf(texts)} AS ${variable}`);
    return variable;
  };
  const expressions = new Map<string, string[]>();
  for (const name of names) {
    const values = rows.map((row) => own(row, name));
    const found: string[] = [];
    if (values.some((value) => value !== undefined && !Array.isArray(value))) {
      const texts = values.map((value) =>
        value === undefined || Array.isArray(value) ? 'null' : cypherValue(value),
      );
      found.push(`${add(texts)}[i]`);
    }
    if (values.some((value) => Array.isArray(value))) {
      const lists = values.map((value) => (Array.isArray(value) ? value : []));
      let end = 0;
      const starts = [0, ...lists.map((list) => (end += list.length))].map(String);
      const [items, at] = [add(lists.flat().map(cypherValue)), add(starts)];
      found.push(`CASE WHEN ${at}[i] < ${at}[i + 1] THEN ${items}[${at}[i]..${at}[i + 1]] END`);
    }
    expressions.set(name, found);
  }
  const of = (name: string): string[] => expressions.get(name) ?? ['null'];
  return {
    literals,
    value: (name) => of(name).join(', '),
    set: (variable) =>
      names.map((name) => {
        const property = `${variable}.${cypherName(name)}`;
        return `${property} = coalesce(${[...of(name), property].join(', ')})`;
      }),
  };
}
