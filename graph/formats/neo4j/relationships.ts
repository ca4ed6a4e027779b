/** Rows of Neo4j's relationships: the type as the relation, properties as fields, qualifiers or attributes. */
import { idReader } from '../ids';
import { withoutNul } from '../tables/cell';
import { statementColumns } from '../tables/columns';
import { columnsReader } from '../tables/rowReader';
import { statementRowReader } from '../tables/statementRow';
import type { ReadOptions } from '../types';
import type { Neo4jColumn } from './header';
import { idInSpace } from './nodes';
import { exactAt, propertyReadings, type Neo4jRowReader } from './properties';

/** Makes the reader of rows of relationships. */
export function neo4jRelationshipReader(
  columns: readonly Neo4jColumn[],
  items: string,
  options: ReadOptions,
): Neo4jRowReader {
  const readRow = columnsReader(
    propertyReadings(columns, statementColumns, items, options.file),
    columns.length,
    exactAt(columns),
    'statements',
  );
  const readStatement = statementRowReader(idReader(options));
  const marked = (mark: Neo4jColumn['mark']): Neo4jColumn[] =>
    columns.filter((column) => column.mark === mark);
  const [starts, ends, types] = [marked('START_ID'), marked('END_ID'), marked('TYPE')];
  const idOf = (cells: readonly string[], of: readonly Neo4jColumn[]): string =>
    idInSpace(
      of.map(({ index }) => cells[index] ?? '').join(''),
      of[0]?.space ?? '',
      options.declaredPrefixes,
    );
  return ({ cells, line }) => {
    const result = readRow(cells);
    if ('reason' in result) return { record: 'skipped', line, reason: result.reason };
    const { values } = result.row;
    values.subject = idOf(cells, starts);
    values.object = idOf(cells, ends);
    const type = cells[types[0]?.index ?? -1] ?? '';
    // A predicate among the properties says more than the type that was made from it.
    const predicate = values.predicate;
    if (type !== '') values.predicate ??= type;
    const record = readStatement(result, line, cells.join('\t'));
    if (record.record !== 'statement' || type === '' || predicate === undefined) return record;
    const { statement } = record;
    if (type === withoutNul(statement.relation) || type === predicate) return record;
    return { ...record, statement: { ...statement, attributes: { ...statement.attributes, type } } };
  };
}
