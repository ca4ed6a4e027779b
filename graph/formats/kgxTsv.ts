/**
 * KGX TSV, the Biolink Model's exchange format: a table of nodes and one of edges
 * (https://github.com/biolink/kgx/blob/master/specification/kgx-format.md). Fields without a slot there are columns
 * that begin with `etiograph_`. There is no quoting: a tab or a line break inside a value becomes a space and a `|`
 * inside a list's value a `/`, as other writers of KGX do; the exact value stands in `etiograph_exact` as JSON.
 */
import { aboutFile } from './json/write';
import { readKgx, sniffKgx } from './kgx/read';
import { tsvDialect } from './tables/cell';
import { nodeRows, statementRows } from './tables/write';
import { batches } from './text/batches';
import type { Format } from './types';

async function* tsv(rows: AsyncIterable<string[]>): AsyncIterable<string> {
  for await (const batch of batches(rows)) yield batch.map((cells) => `${cells.join('\t')}\n`).join('');
}

export const kgxTsv: Format = {
  id: 'kgx',
  label: 'KGX (tables of nodes and edges)',
  extensions: ['tsv', 'txt'],
  mediaType: 'text/tab-separated-values',
  sniff: sniffKgx,
  read: readKgx,
  write: (source) => [
    aboutFile(source),
    { ending: '_nodes.tsv', content: tsv(nodeRows(source, tsvDialect)) },
    { ending: '_edges.tsv', content: tsv(statementRows(source, tsvDialect)) },
  ],
};
