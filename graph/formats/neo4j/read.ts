/** Reads one table of Neo4j's admin import, with its heading in it or in a file of its own. */
import { GraphError } from '../../model';
import { csvRows } from '../csv/rows';
import { peek } from '../text/peek';
import type { FileHead, FileRecord, FileRole, ReadOptions } from '../types';
import { columnsOf, itemDelimiter, sniffHeader, type Neo4jColumn } from './header';
import { neo4jNodeReader } from './nodes';
import type { Neo4jRowReader } from './properties';
import { neo4jRelationshipReader } from './relationships';

/** Tells such a table from its first line. */
export const sniffNeo4j = ({ text }: FileHead): FileRole | null => sniffHeader(text)?.role ?? null;

const hasLine = (parts: readonly string[]): boolean => parts.some((part) => part.includes('\n'));

async function* once(text: string): AsyncIterable<string> {
  yield text;
}

/** The cells of a heading that stands in a file of its own. */
async function headingCells(heading: string, delimiter: string, file: string): Promise<string[]> {
  for await (const rows of csvRows(once(heading), { delimiter, quoted: true }, file)) {
    const [first] = rows;
    if (first !== undefined) return first.cells;
  }
  return [];
}

/**
 * Reads one table.
 * @throws GraphError `bad_input` where its heading is none of Neo4j's
 */
export async function* readNeo4j(
  text: AsyncIterable<string>,
  options: ReadOptions,
): AsyncIterable<FileRecord[]> {
  const { file, heading } = options;
  const { head, all } = await peek(text, hasLine);
  const sniffed = sniffHeader(heading ?? head.join(''));
  if (sniffed === null) {
    throw new GraphError(
      'bad_input',
      `The first line of ${file} names neither the columns of nodes (:ID) nor those of relationships (:START_ID, :END_ID). Name the file with the heading too, such as nodes-header.csv beside nodes.csv.`,
    );
  }
  const { role, delimiter } = sniffed;
  const makeReader = (columns: readonly Neo4jColumn[]): Neo4jRowReader =>
    (role === 'nodes' ? neo4jNodeReader : neo4jRelationshipReader)(
      columns,
      itemDelimiter(delimiter),
      options,
    );
  let read =
    heading === undefined ? null : makeReader(columnsOf(await headingCells(heading, delimiter, file)));
  for await (const rows of csvRows(all, { delimiter, quoted: true }, file)) {
    const records: FileRecord[] = [];
    for (const row of rows) {
      if (read === null) read = makeReader(columnsOf(row.cells));
      else records.push(read(row));
    }
    yield records;
  }
}
