/**
 * Reads tables that people made: one of nodes, or one of edges whose ends are ids or names. Which column is what is
 * guessed or given (tables/mapping), told first, and everything without a place is an attribute.
 */
import { GraphError, limits, type StatementRecord } from '../../model';
import { idReader } from '../ids';
import { columnsReader, type ColumnReading } from '../tables/rowReader';
import { tableColumns, type Table } from '../tables/columns';
import { chooseMapping, mappingProblem } from '../tables/mapping/givenMapping';
import { isClaimHeading } from './claimUses';
import { columnsUsedAs, type ColumnUse, type TableMapping } from '../tables/mapping/mapping';
import { nodeFromRow } from '../tables/nodeRow';
import { statementRowReader } from '../tables/statementRow';
import { peek } from '../text/peek';
import type { FileRecord, ReadOptions } from '../types';
import { cellReader } from './cells';
import { claimRow } from './claimRow';
import { endReader, type EndCells } from './ends';
import { csvRows, type CsvRow } from './rows';

type RowReader = (row: CsvRow, records: FileRecord[]) => void;

const indexOf = (mapping: TableMapping, use: ColumnUse): number =>
  mapping.columns.findIndex(({ as }) => as === use);

/** Whether the table is one of ours that loses nothing, in which every cell means what our writer meant by it. */
const isExact = (mapping: TableMapping): boolean => columnsUsedAs(mapping, 'exact').length > 0;

/** Whether it is a spreadsheet of ours. */
const isClaims = ({ columns }: TableMapping): boolean => isClaimHeading(columns.map(({ column }) => column));

function readings(mapping: TableMapping, table: Table, file: string): ColumnReading[] {
  const fields = tableColumns[table];
  const [exact, trims] = [isExact(mapping), !isClaims(mapping)];
  const seen = new Set<string>();
  return mapping.columns.flatMap(({ column, as }, index): ColumnReading[] => {
    if (as === 'ignored' || as === 'exact') return [];
    const type = Object.hasOwn(fields, as) ? fields[as] : undefined;
    const key = type === undefined ? column : `as ${as}`;
    if (seen.has(key))
      throw new GraphError(
        'bad_input',
        type === undefined
          ? `${file} has two columns called “${column}”. Rename one of them.`
          : `${file} has two columns that are to be used as ${as}.`,
      );
    seen.add(key);
    if (type !== undefined) {
      const parse = exact ? undefined : cellReader(as, type, column, mapping.lists, trims);
      return [{ index, name: as, role: 'field', type, ...(parse === undefined ? {} : { parse }) }];
    }
    if (as === 'qualifier') return [{ index, name: column, role: 'qualifier', type: 'text' }];
    return as === 'attribute' ? [{ index, name: column, role: 'attribute', type: 'any' }] : [];
  });
}

/** Rows of nodes. Where a table has no ids, its names are what it calls them by. */
function nodeReader(mapping: TableMapping, options: ReadOptions): RowReader {
  const readRow = columnsReader(
    readings(mapping, 'nodes', options.file),
    mapping.columns.length,
    indexOf(mapping, 'exact'),
    'nodes',
  );
  const readId = idReader(options);
  const { category } = mapping.defaults;
  return ({ cells, line }, records) => {
    const result = readRow(cells);
    if ('row' in result) {
      const { values } = result.row;
      if (values.id === undefined && values.name !== undefined) values.id = values.name;
      if (values.category === undefined && category !== undefined) values.category = [category];
    }
    const record = nodeFromRow(result, line, readId);
    records.push(record);
    if (record.record !== 'node' || !('row' in result)) return;
    options.known?.add(String(result.row.values.id), record.node.id, record.node.name);
  };
}

/** The default of a field for rows that say nothing of it. */
const statementDefaults = [
  'predicate',
  'primary_knowledge_source',
  'knowledge_level',
  'agent_type',
  'license',
] as const satisfies readonly ColumnUse[];

function edgeReader(mapping: TableMapping, options: ReadOptions): RowReader {
  const ours = isClaims(mapping);
  const exact = isExact(mapping);
  const readRow = columnsReader(
    readings(mapping, 'statements', options.file),
    mapping.columns.length,
    indexOf(mapping, 'exact'),
    'statements',
  );
  const ends = endReader(idReader(options), options.known);
  const readStatement = statementRowReader(ends.readId);
  const at = (use: ColumnUse): number => indexOf(mapping, use);
  const places = {
    subject: { text: at('subject'), name: at('subject_name'), category: at('subject_category') },
    object: { text: at('object'), name: at('object_name'), category: at('object_category') },
  };
  const cellAt = (cells: readonly string[], index: number): string | undefined => {
    const text = cells[index] ?? '';
    return text.trim() === '' ? undefined : ours ? text : text.trim();
  };
  const endOf = (cells: readonly string[], end: 'subject' | 'object'): EndCells => ({
    text: cellAt(cells, places[end].text) ?? '',
    name: cellAt(cells, places[end].name),
    category: cellAt(cells, places[end].category) ?? mapping.defaults[`${end}_category`],
  });

  return ({ cells: given, line }, records) => {
    const cells = ours ? claimRow.cells(given) : given;
    const result = readRow(cells);
    if ('row' in result) {
      const { values } = result.row;
      for (const use of statementDefaults) {
        const text = mapping.defaults[use];
        if (text !== undefined) values[use] ??= text;
      }
      if (ours) claimRow.restore(result.row);
    }
    const record = readStatement(result, line, cells.join('\t'));
    if (record.record === 'statement' && !exact) {
      for (const end of ['subject', 'object'] as const) {
        const of = endOf(cells, end);
        const node = ends.newNode(of, ends.readId(of.text, end, datasetsOf(record)));
        if (node !== null) records.push({ record: 'node', line, node });
      }
    }
    records.push(record);
  };
}

const datasetsOf = ({ dataset }: { statement: StatementRecord; dataset?: string }): string[] =>
  dataset === undefined ? [] : [dataset];

/**
 * Reads one table.
 * @throws GraphError `bad_input` where nothing tells which columns are the ends of its edges, or name its nodes
 */
export async function* readTable(
  text: AsyncIterable<string>,
  options: ReadOptions,
): AsyncIterable<FileRecord[]> {
  const { file, known, mappings = [] } = options;
  const { head, all } = await peek(
    text,
    (parts) => parts.reduce((sum, part) => sum + part.length, 0) >= limits.fileHead,
  );
  const mapping = await chooseMapping({ text: head.join(''), name: file }, mappings, known);
  yield [{ record: 'table', mapping }];
  const problem = mappingProblem(mapping, file);
  if (problem !== null) throw problem;
  const read = (mapping.role === 'nodes' ? nodeReader : edgeReader)(mapping, options);
  let isFirst = mapping.heading;
  for await (const rows of csvRows(all, mapping, file)) {
    const records: FileRecord[] = [];
    for (const row of rows) {
      if (isFirst) isFirst = false;
      else read(row, records);
    }
    yield records;
  }
}
