/**
 * CSV for people: one table of claims, each a sentence with its evidence beside it, for any spreadsheet. Cells that
 * a spreadsheet would run as a formula get an apostrophe in front, so this is not the way to move a graph without
 * loss (see csvLossless.ts). It reads any table of nodes or of edges that people made (csv/read.ts), ours too: of
 * that, nodes come back with what stands in a claim (id, name, kind), and claims without their data set's title.
 */
import { claimColumns, type ClaimEnd } from './csv/claimColumns';
import { readTable } from './csv/read';
import { csvText } from './csv/text';
import { csvDialect, formatCell, withoutNul } from './tables/cell';
import { leavesOutAttributes } from './leavesOut';
import { delimiterOf } from './tables/mapping/delimiter';
import { sniffTable } from './tables/mapping/role';
import type { ExportSource, FileHead, FileRole, Format } from './types';

/** Excel takes UTF-8 for something else unless the file begins with a byte order mark. */
const byteOrderMark = '\uFEFF';

async function* claimRows({ rows, survey, info }: ExportSource): AsyncIterable<string[]> {
  const attributes = survey.statementAttributes;
  const about = [info.date, info.what, info.filter, info.lens ?? 'everyone'];
  const licenses = new Map(info.datasets.map(({ name, license }) => [name, license]));
  const ends = new Map<string, ClaimEnd>();
  yield [
    ...claimColumns.map(([heading]) => heading),
    ...attributes.map(withoutNul),
    'exported on',
    'part of the graph',
    'claims',
    'people',
  ];
  for await (const row of rows()) {
    if (row.row === 'node') {
      const { id, name, kind, inSentence, plural } = row.node;
      ends.set(id, {
        name,
        kind,
        ...(inSentence === undefined ? {} : { inSentence }),
        ...(plural === undefined ? {} : { plural }),
      });
      continue;
    }
    const { statement } = row;
    const end = (id: string): ClaimEnd => ends.get(id) ?? { name: id, kind: null };
    const license = licenses.get(statement.dataset);
    const claim = {
      statement,
      subject: end(statement.subject),
      object: end(statement.object),
      ids: survey.ids,
      license,
    };
    yield [
      ...claimColumns.map(([, cell]) => withoutNul(String(cell(claim) ?? ''))),
      ...attributes.map((name) =>
        formatCell(
          Object.hasOwn(statement.attributes, name) ? (statement.attributes[name] ?? '') : '',
          csvDialect,
        ),
      ),
      ...about,
    ];
  }
}

/** By its headings; a file that is called a table and looks like one is one, whatever its headings. */
function sniff({ name, text }: FileHead): FileRole | null {
  const role = sniffTable(text);
  if (role !== null) return role;
  const called = /\.(csv|tsv|tab)(\.gz)?$/i.test(name);
  // With those that are read last, since its ends may be told by the nodes.
  return called && delimiterOf(text) !== null ? 'edges' : null;
}

async function* content(source: ExportSource): AsyncIterable<string> {
  yield byteOrderMark;
  yield* csvText(claimRows(source), { escape_formulas: true });
}

export const csvSpreadsheet: Format = {
  id: 'csv',
  label: 'Spreadsheet (CSV)',
  extensions: ['csv', 'tsv', 'tab', 'txt'],
  mediaType: 'text/csv',
  leavesOut: leavesOutAttributes,
  sniff,
  read: readTable,
  write: (source) => [{ ending: '.csv', content: content(source) }],
};
