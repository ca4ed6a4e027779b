/** Whether the database can be searched by an index of its own, and the statement that makes one where it cannot. */
import type { Transaction } from '../connection';
import { quoted } from '../names';
import { anyOf, listOf } from './names';
import type { Vocabulary } from './vocabulary';

export interface IndexRow {
  name: string;
  type: string;
  entityType: string;
  labelsOrTypes: string[] | null;
  properties: string[] | null;
  state: string;
}

export const readIndexes =
  'SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, state RETURN name, type, entityType, labelsOrTypes, properties, state ORDER BY name';

/** All indexes; none where the user may not see them. Runs in a transaction of its own. */
export async function indexesOf(transaction: Transaction): Promise<IndexRow[]> {
  return transaction.rows<IndexRow>(readIndexes);
}

/** What search looks at beside ids and codes: names and synonyms that are there. */
function wanted({ nodes }: Vocabulary): string[] {
  return [
    ...new Set(
      [...nodes.values()].flatMap(({ name, synonyms }) => [...(name === null ? [] : [name]), ...synonyms]),
    ),
  ];
}

/** An index over the names of everything that the mapping shows, or null. */
export function usableIndex(
  indexes: readonly IndexRow[],
  vocabulary: Vocabulary,
  present: readonly string[],
): string | null {
  const needed = wanted(vocabulary).filter((name) => present.includes(name));
  const fits = ({ type, entityType, labelsOrTypes, properties, state }: IndexRow): boolean =>
    type === 'FULLTEXT' &&
    entityType === 'NODE' &&
    state === 'ONLINE' &&
    needed.length > 0 &&
    [...vocabulary.nodes.keys()].every((label) => labelsOrTypes?.includes(label) === true) &&
    needed.every((name) => properties?.includes(name) === true);
  return indexes.find(fits)?.name ?? null;
}

/** The statement by which an administrator makes such an index. */
export function indexStatement(vocabulary: Vocabulary, present: readonly string[]): string {
  const properties = vocabulary.searched.filter((name) => present.includes(name));
  return `CREATE FULLTEXT INDEX etiograph_names IF NOT EXISTS FOR (n${anyOf(vocabulary.nodes.keys())}) ON EACH ${listOf('n', properties)} OPTIONS {indexConfig: {${quoted('fulltext.analyzer')}: 'standard-folding'}}`;
}

/**
 * A search in an index that splits texts in its own way: it may keep "MESH:D1" in one piece, which its words do not
 * find. So the text itself is looked for too, as a phrase, in which nothing is syntax.
 */
export const orAsItStands = (expression: string, text: string): string =>
  `(${expression}) OR "${text.replaceAll(/[\\"]/g, '\\$&')}"`;
