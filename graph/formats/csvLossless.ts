/**
 * CSV for other programs: the same two tables as KGX's, with everything that the model holds and nothing changed.
 * Not meant to be opened in a spreadsheet: cells that begin with `=` would be run as formulas (see csvSpreadsheet.ts).
 */
import { readTable } from './csv/read';
import { csvText } from './csv/text';
import { aboutFile } from './json/write';
import { csvDialect } from './tables/cell';
import { exactColumn } from './tables/columns';
import { roughHeading } from './tables/mapping/delimiter';
import { nodeRows, statementRows } from './tables/write';
import type { FileHead, FileRole, Format } from './types';

/** A table of ours ends in the column of exact values. */
function sniff({ text }: FileHead): FileRole | null {
  const heading = roughHeading(text, ',');
  if (heading.at(-1) !== exactColumn) return null;
  return heading.includes('subject') ? 'edges' : 'nodes';
}

export const csvLossless: Format = {
  id: 'csv-lossless',
  label: 'CSV, everything (tables of nodes and statements)',
  extensions: ['csv'],
  mediaType: 'text/csv',
  sniff,
  read: readTable,
  write: (source) => [
    aboutFile(source),
    { ending: '_nodes.csv', content: csvText(nodeRows(source, csvDialect)) },
    { ending: '_statements.csv', content: csvText(statementRows(source, csvDialect)) },
  ],
};
