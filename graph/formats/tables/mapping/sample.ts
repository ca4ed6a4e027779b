/** The beginning of a table, as rows: what a mapping is guessed from. */
import { isSharedId } from '../../../model';
import { csvRows, type CsvDialect } from '../../csv/rows';

/** Rows that are looked at. */
const sampled = 200;

export interface Sample {
  /** The first row. */
  first: string[];
  /** The rows after it. */
  rows: string[][];
}

async function* once(text: string): AsyncIterable<string> {
  yield text;
}

/** The whole rows of a text that may be cut off. */
export async function sampleOf(text: string, dialect: CsvDialect, file: string): Promise<Sample> {
  let rows: string[][] = [];
  try {
    for await (const batch of csvRows(once(text), dialect, file)) {
      rows = [...rows, ...batch.map(({ cells }) => cells)];
    }
  } catch {
    // The end of a text that is cut off may stand inside quotation marks; reading on will tell what is really wrong.
  }
  const [first = [], ...rest] = rows;
  return { first, rows: rest.slice(0, sampled) };
}

const isNumber = (text: string): boolean => /^[+-]?\d+([.,]\d+)?$/.test(text.trim());

/** Whether a first row holds names of columns, not values: no id, number or address, and nothing that comes again below. */
export function isHeading({ first, rows }: Sample): boolean {
  return first.every((cell, at) => {
    const text = cell.trim();
    return (
      !isNumber(text) &&
      !isSharedId(text) &&
      !/^https?:/.test(text) &&
      (text === '' || !rows.some((row) => row[at]?.trim() === text))
    );
  });
}

/** The values of a column that are there. */
export const valuesOf = ({ rows }: Sample, at: number): string[] =>
  rows.flatMap((row) => {
    const value = row[at]?.trim() ?? '';
    return value === '' ? [] : [value];
  });
