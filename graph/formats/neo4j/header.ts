/**
 * Headings of Neo4j's admin import
 * (https://neo4j.com/docs/operations-manual/current/import/): `personId:ID(Person)`, `name`, `age:int`,
 * `tags:string[]`, `:LABEL`; `:START_ID(Person)`, `:END_ID(Movie)`, `:TYPE`; `:IGNORE`.
 */
import { delimiters, type Delimiter } from '../tables/mapping/mapping';
import { roughHeading } from '../tables/mapping/delimiter';
import type { TableRole } from '../tables/mapping/mapping';

const numbers = ['int', 'long', 'short', 'byte', 'float', 'double'];
const texts = [
  'string',
  'char',
  'point',
  'date',
  'localtime',
  'time',
  'localdatetime',
  'datetime',
  'duration',
];
const marks = ['ID', 'START_ID', 'END_ID', 'LABEL', 'TYPE', 'IGNORE'] as const;
type Mark = (typeof marks)[number];

const pattern = new RegExp(
  `^(.*):(${[...marks, ...numbers, ...texts, 'boolean'].join('|')})(\\[\\])?(?:\\(([^)]*)\\))?(?:\\{[^}]*\\})?$`,
  'i',
);

export interface Neo4jColumn {
  index: number;
  /** Of the property; empty where the column is none. */
  name: string;
  /** What the column is to Neo4j; a property where null. */
  mark: Mark | null;
  /** How the property's cells are read. */
  type: 'text' | 'number' | 'flag';
  isList: boolean;
  /** The id space of an id; empty for the global one. */
  space: string;
}

/** Reads one heading. Without a type a column is text. */
function columnOf(heading: string, index: number): Neo4jColumn {
  const [, name = heading.trim(), word = 'string', list, space = ''] = pattern.exec(heading.trim()) ?? [];
  const mark = marks.find((one) => one === word.toUpperCase()) ?? null;
  const type = numbers.includes(word.toLowerCase())
    ? 'number'
    : word.toLowerCase() === 'boolean'
      ? 'flag'
      : 'text';
  return { index, name, mark, type, isList: list !== undefined, space: space.trim() };
}

export const columnsOf = (headings: readonly string[]): Neo4jColumn[] => headings.map(columnOf);

const hasMark = (columns: readonly Neo4jColumn[], mark: Mark): boolean =>
  columns.some((column) => column.mark === mark);

/** What kind of table the columns are of, or null where they are none of Neo4j's. */
export function roleOfColumns(columns: readonly Neo4jColumn[]): TableRole | null {
  if (hasMark(columns, 'START_ID') && hasMark(columns, 'END_ID')) return 'edges';
  return hasMark(columns, 'ID') ? 'nodes' : null;
}

/** The delimiter and the role of a text that begins with such a heading, or null. */
export function sniffHeader(text: string): { role: TableRole; delimiter: Delimiter } | null {
  for (const delimiter of delimiters) {
    const role = roleOfColumns(columnsOf(roughHeading(text, delimiter)));
    if (role !== null) return { role, delimiter };
  }
  return null;
}

/** What parts the items of a list: Neo4j's own default, unless it parts the cells already. */
export const itemDelimiter = (delimiter: string): string => (delimiter === ';' ? '|' : ';');
