/**
 * CSV text as rows of cells (RFC 4180, with any of the usual delimiters), batch by batch as it streams in. The
 * library's browser build is used everywhere, so that pages can read too.
 */
import type { CsvError } from 'csv-parse/browser/esm';
import { GraphError, limits } from '../../model';

export interface CsvRow {
  cells: string[];
  /** The line on which the row begins, from 1. */
  line: number;
}

export interface CsvDialect {
  delimiter: string;
  /** Whether `"` around a cell means that what stands between belongs to it. */
  quoted: boolean;
}

/** How many line breaks stand inside a row's cells. The parser's own count takes CRLF inside a cell for two. */
function breaksIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (cell.includes('\n')) count += cell.split('\n').length - 1;
  }
  return count;
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');
/** Excel's own first line, which names the delimiter: no row. */
const isSeparatorLine = ({ cells, line }: CsvRow): boolean =>
  line === 1 && cells[0]?.startsWith('sep=') === true;

function failure(error: unknown, file: string, line: number): unknown {
  const code = error instanceof Error && 'code' in error ? (error as CsvError).code : '';
  if (code === 'CSV_MAX_RECORD_SIZE') {
    return new GraphError(
      'too_large',
      `The row of ${file} that begins on line ${line} is longer than ${limits.fileLine.toLocaleString('en')} characters. Is a quotation mark missing?`,
      { cause: error },
    );
  }
  if (!code.startsWith('CSV_')) return error;
  return new GraphError(
    'bad_input',
    `The row of ${file} that begins on line ${line} is not readable: ${code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quotation mark is opened and never closed' : 'its quotation marks do not fit'}. Mend the file, or say that it has no quoted cells ("quoted": false in a mapping).`,
    { cause: error },
  );
}

/**
 * Rows in batches, one for each chunk of text. Blank rows are left out.
 * @param file its name, for the sentence of a failure
 * @throws GraphError `bad_input` where quotation marks do not fit, `too_large` for a row beyond `limits.fileLine`
 */
export async function* csvRows(
  text: AsyncIterable<string>,
  { delimiter, quoted }: CsvDialect,
  file: string,
): AsyncIterable<CsvRow[]> {
  const { Parser } = await import('csv-parse/browser/esm');
  let rows: CsvRow[] = [];
  let line = 1;
  const parser = new Parser({
    delimiter,
    quote: quoted ? '"' : false,
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: limits.fileLine,
    on_record: (cells: string[]) => {
      const row = { cells, line };
      line += 1 + breaksIn(cells);
      if (!isBlank(cells) && !isSeparatorLine(row)) rows.push(row);
      // Taken here: going through the parser's own queue of records costs as much again as parsing.
      return null;
    },
  });
  const taken = (): CsvRow[] => {
    const batch = rows;
    rows = [];
    return batch;
  };
  // Its failures come with each call; without a listener they would end the process as well.
  parser.on('error', () => undefined);
  const done = (call: (settle: (error?: Error | null) => void) => void): Promise<void> =>
    new Promise((resolve, reject) =>
      call((error) => (error === null || error === undefined ? resolve() : reject(error))),
    );
  try {
    for await (const chunk of text) {
      if (chunk === '') continue;
      await done((settle) => parser.write(chunk, settle));
      yield taken();
    }
    await done((settle) => {
      parser.once('error', settle);
      parser.end(settle);
    });
  } catch (error) {
    throw failure(error, file, line);
  }
  yield taken();
}
