/**
 * CSV for other programs: the same two tables as KGX's, with everything that the model holds and nothing changed.
 * Not meant to be opened in a spreadsheet: cells that begin with `=` would be run as formulas (see csvSpreadsheet.ts).
 */
import { csvText } from './csv/text';
import { aboutFile } from './json/write';
import { csvDialect } from './tables/cell';
import { nodeRows, statementRows } from './tables/write';
import type { Format } from './types';

export const csvLossless: Format = {
  id: 'csv-lossless',
  label: 'CSV, everything (tables of nodes and statements)',
  extensions: ['csv'],
  mediaType: 'text/csv',
  write: (source) => [
    aboutFile(source),
    { ending: '_nodes.csv', content: csvText(nodeRows(source, csvDialect)) },
    { ending: '_statements.csv', content: csvText(statementRows(source, csvDialect)) },
  ],
};
