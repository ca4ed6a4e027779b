/** Rows of cells as CSV text (RFC 4180). The library's browser build is used everywhere, so that pages can write too. */
import type { Options } from 'csv-stringify/browser/esm/sync';
import { batches } from '../text/batches';

const options: Options = {
  record_delimiter: 'windows',
  quote_record_delimiter: true,
};

export async function* csvText(rows: AsyncIterable<string[]>, extra: Options = {}): AsyncIterable<string> {
  // Loaded with the first file that needs it: the list of formats stays small in a page.
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  for await (const batch of batches(rows)) yield stringify(batch, { ...options, ...extra });
}
