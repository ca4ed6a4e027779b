/** Reads KGX TSV: a table of nodes or of edges, told by its heading. KGX has no quoting, so a line is a row. */
import { GraphError } from '../../model';
import { idReader } from '../ids';
import { nodeFromRow } from '../tables/nodeRow';
import { rowReader, type RowResult } from '../tables/rowReader';
import { statementRowReader } from '../tables/statementRow';
import { lineBatches } from '../text/lines';
import type { FileHead, FileRecord, FileRole, ReadOptions } from '../types';

/** Which of the two tables a heading is of, or null. */
function roleOf(header: readonly string[]): FileRole | null {
  const has = (name: string) => header.includes(name);
  if (has('subject') && has('object') && has('predicate')) return 'edges';
  return has('id') && (has('category') || (has('name') && !has('kind'))) ? 'nodes' : null;
}

const cellsOf = (line: string): string[] => line.split('\t');

/** Tells a KGX table from its first line. */
export function sniffKgx({ text }: FileHead): FileRole | null {
  const [first = ''] = text.split(/\r?\n/, 1);
  return roleOf(cellsOf(first));
}

/**
 * Reads one table.
 * @throws GraphError `bad_input` where the heading is neither of nodes nor of edges
 */
export async function* readKgx(
  text: AsyncIterable<string>,
  options: ReadOptions,
): AsyncIterable<FileRecord[]> {
  let read: ((line: string, number: number) => FileRecord) | null = null;
  let number = 0;
  for await (const lines of lineBatches(text, options.file)) {
    const records: FileRecord[] = [];
    for (const line of lines) {
      number += 1;
      if (line === '') continue;
      if (read === null) read = lineReader(line, options);
      else records.push(read(line, number));
    }
    yield records;
  }
}

function lineReader(heading: string, options: ReadOptions): (line: string, number: number) => FileRecord {
  const header = cellsOf(heading);
  const role = roleOf(header);
  if (role === null) {
    throw new GraphError(
      'bad_input',
      `The first line of ${options.file} names neither the columns of nodes (id, category) nor those of edges (subject, predicate, object).`,
    );
  }
  const readId = idReader(options);
  const readRow = rowReader(header, role === 'edges' ? 'statements' : 'nodes', options.file);
  const rowOf = (line: string): RowResult => readRow(cellsOf(line));
  if (role === 'nodes') return (line, number) => nodeFromRow(rowOf(line), number, readId);
  const readStatement = statementRowReader(readId);
  return (line, number) => readStatement(rowOf(line), number, line);
}
