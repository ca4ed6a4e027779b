/** Rows of Neo4j's nodes: labels as categories, the id with its id space, properties as fields or attributes. */
import { isSharedId, kindOf, localCategory } from '../../model';
import { categoryOfWord } from '../categories';
import { idReader, type IdReader } from '../ids';
import { nodeColumns } from '../tables/columns';
import { nodeWords } from '../tables/mapping/words';
import { nodeFromRow } from '../tables/nodeRow';
import { columnsReader } from '../tables/rowReader';
import type { ReadOptions } from '../types';
import type { Neo4jColumn } from './header';
import { exactAt, propertyReadings, type Neo4jRowReader } from './properties';

/** The label that every node of ours has, whatever its kind. */
export const nodeLabel = 'Node';

/**
 * The id as the rest of the import knows it. Two id spaces may use one id for two things, so its space is a part of
 * it, unless it is an id that means the same everywhere.
 */
export function idInSpace(id: string, space: string, declared: ReadonlySet<string>): string {
  return space === '' || id === '' || isSharedId(id, declared) ? id : `${space}/${id}`;
}

/** The property that holds the name, where none is called so. */
function nameColumn(columns: readonly Neo4jColumn[]): string | null {
  const properties = columns.filter(({ mark, type, isList }) => mark === null && type === 'text' && !isList);
  const names = nodeWords.find(([use]) => use === 'name')?.[1] ?? [];
  return names.find((name) => properties.some((column) => column.name.toLowerCase() === name)) ?? null;
}

/** Labels that the categories do not tell. */
function lostLabels(labels: readonly string[], categories: readonly string[]): string[] {
  const told = new Set([
    nodeLabel,
    kindOf(categories),
    ...categories,
    ...categories.map(localCategory),
    ...categories.map((category) => categoryOfWord(category)),
  ]);
  return labels.filter((label) => !told.has(label) && !told.has(categoryOfWord(label)));
}

/** Makes the reader of rows of nodes. */
export function neo4jNodeReader(
  columns: readonly Neo4jColumn[],
  items: string,
  options: ReadOptions,
): Neo4jRowReader {
  const readId: IdReader = idReader(options);
  const ids = columns.filter(({ mark }) => mark === 'ID');
  const labelsAt = columns.filter(({ mark }) => mark === 'LABEL');
  const called = nameColumn(columns);
  const named = columns.map((column) =>
    column.mark === null && column.name.toLowerCase() === called ? { ...column, name: 'name' } : column,
  );
  const readRow = columnsReader(
    propertyReadings(named, nodeColumns, items, options.file),
    columns.length,
    exactAt(columns),
    'nodes',
  );
  return ({ cells, line }) => {
    const result = readRow(cells);
    if ('reason' in result) return { record: 'skipped', line, reason: result.reason };
    const { values, attributes } = result.row;
    // Several columns of one id are put together, as Neo4j does.
    const own = ids.map(({ index }) => cells[index] ?? '').join('');
    const space = ids[0]?.space ?? '';
    values.id = idInSpace(own, space, options.declaredPrefixes);
    for (const { index, name } of ids) {
      const text = cells[index] ?? '';
      if (name !== '' && text !== '' && !(name === 'id' && text === values.id)) attributes.push([name, text]);
    }
    const labels = labelsAt.flatMap(({ index }) =>
      (cells[index] ?? '').split(items).filter((label) => label !== ''),
    );
    values.category ??= labels.filter((label) => label !== nodeLabel).map(categoryOfWord);
    const lost = lostLabels(labels, Array.isArray(values.category) ? values.category : []);
    if (lost.length > 0) attributes.push(['labels', lost]);
    return nodeFromRow(result, line, readId);
  };
}
