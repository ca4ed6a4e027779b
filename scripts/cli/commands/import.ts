/** `etiograph import FILE…`: reads files into the store as one data set. */
import type { ImportReport } from '../../../graph/formats/importFiles';
import { readableFormats } from '../../../graph/formats';
import { mappingLines } from '../../../graph/formats/tables/mapping/inWords';
import { limits } from '../../../graph/model';
import { importPaths } from '../../../graph/formats/node/importPaths';
import { labelFile } from '../../../graph/formats/node/labelFile';
import type { Arguments, Command } from '../command';
import { givenFormat } from '../givenFormat';
import { givenMappings } from '../givenMapping';
import { interruptible } from '../interrupt';
import { count, counted, listed, plain, print, printJson } from '../print';
import { Progress } from '../progress';
import { hasStore, withOpener } from '../store';

/** Skipped rows, dangling ends and prefixes that the text report names; `--json` has more. */
const shown = 10;

const both = ({ nodes, statements }: ImportReport['read']): string =>
  `${counted(nodes, 'node')}, ${counted(statements, 'statement')}`;

function more(total: number, listedHere: number): string[] {
  return total > listedHere ? [`    and ${count(total - listedHere)} more`] : [];
}

/** What a label file did: said too where it did nothing, since then it is the wrong file. */
function renamedLine(renamed: number): string {
  return renamed > 0
    ? `  renamed     ${counted(renamed, 'node')} by the label file; the old names are synonyms`
    : '  renamed     nothing: no node that was called otherwise has an id of the label file';
}

/** Concepts of equal name are two until somebody says that they are one. */
function sameNameLines({ total, listed: pairs, lookedUp }: ImportReport['sameNames']): string[] {
  if (total === 0) return [];
  const among = lookedUp < limits.namesLookedUp ? '' : ` among the first ${count(lookedUp)} looked up`;
  return [
    `  same name   ${counted(total, 'new node')}${among}, called like one that is there under another id; they stay apart`,
    ...pairs
      .slice(0, shown)
      .map(({ id, name, stored }) => `    ${plain(`${name}: ${id}, and ${stored} in the graph`)}`),
    ...more(total, Math.min(shown, pairs.length)),
  ];
}

/**
 * The report as people read it.
 * @param labelled whether a label file was given
 */
export function reportLines(report: ImportReport, labelled = false): string[] {
  const { skipped, leftOut, danglingEnds, unknownPrefixes } = report;
  const prefixes = Object.entries(unknownPrefixes);
  const first = <T>(items: readonly T[]) => items.slice(0, shown);
  return [
    `${report.dryRun ? 'Dry run, nothing written:' : 'Imported'} ${report.dataset} (${report.format}) in ${report.seconds} s, ${count(report.statementsPerSecond)} statements a second.`,
    `  read        ${both(report.read)}`,
    ...(report.dryRun ? [] : [`  written     ${both(report.written)}`]),
    ...(report.joined > 0
      ? [`  joined      ${counted(report.joined, 'node')} that other data sets describe too`]
      : []),
    ...sameNameLines(report.sameNames),
    ...(labelled ? [renamedLine(report.renamed)] : []),
    ...(report.read.nodes > 0 ? [`  kinds       ${listed(report.kinds)}`] : []),
    ...(report.read.statements > 0 ? [`  relations   ${listed(report.relations)}`] : []),
    ...(leftOut.total > 0
      ? [
          `  left out    ${counted(leftOut.total, 'file')} that ${leftOut.total === 1 ? 'is' : 'are'} plainly no graph: ${first(leftOut.listed).map(plain).join(', ')}`,
          ...more(leftOut.total, first(leftOut.listed).length),
        ]
      : []),
    ...(skipped.total > 0 ? [`  skipped     ${counted(skipped.total, 'row')}`] : []),
    ...first(skipped.listed).map(
      ({ file, line, reason }) => `    ${plain(`${file}${line === null ? '' : `:${line}`}: ${reason}`)}`,
    ),
    ...more(skipped.total, first(skipped.listed).length),
    ...(prefixes.length > 0
      ? [
          `  prefixes    not known, so that these ids join with nothing: ${listed(Object.fromEntries(first(prefixes)))}`,
        ]
      : []),
    ...(danglingEnds.total > 0
      ? [
          `  dangling    ${counted(danglingEnds.total, 'end')} of statements that no node describes: ${first(danglingEnds.listed).map(plain).join(', ')}`,
        ]
      : []),
    // What was guessed is to be seen before anything is written.
    ...(report.dryRun ? report.tables.flatMap(tableLines) : []),
  ];
}

const tableLines = (table: ImportReport['tables'][number]): string[] =>
  mappingLines(table).map((line, at) => `${at === 0 ? '  table       ' : '    '}${plain(line)}`);

async function run(given: Arguments): Promise<undefined> {
  const progress = new Progress();
  const dryRun = given.has('dry-run');
  const [format, dataset, labelsAt] = [given.text('format'), given.text('dataset'), given.text('labels')];
  if (format !== undefined) givenFormat(format, 'read');
  const mappings = givenMappings(given);
  try {
    const labels = labelsAt === undefined ? undefined : await labelFile(labelsAt);
    const report = await interruptible((signal) =>
      withOpener(dryRun ? 'read' : 'write', (open) =>
        importPaths(dryRun && !hasStore() ? null : open, given.rest, {
          ...(format === undefined ? {} : { format }),
          ...(dataset === undefined ? {} : { dataset }),
          ...(labels === undefined ? {} : { labels }),
          mappings,
          dryRun,
          signal,
          onProgress: ({ file, nodes, statements }) =>
            progress.show(() => `${plain(file)}: ${both({ nodes, statements })}`),
        }),
      ),
    );
    progress.end();
    if (given.has('json')) printJson(report);
    else for (const line of reportLines(report, labels !== undefined)) print(line);
  } finally {
    progress.end();
  }
}

export const importCommand: Command = {
  name: 'import',
  takes: 'FILE…',
  least: 1,
  most: Number.POSITIVE_INFINITY,
  about: 'Reads files into the store as one data set, whole or not at all. Gzip and zip are taken off.',
  options: {
    format: {
      value: 'F',
      about: `what the files are, where that cannot be told from them: ${readableFormats.map(({ id }) => id).join(', ')}`,
    },
    dataset: { value: 'NAME', about: 'name of the data set; else what the file says, else its own name' },
    labels: {
      value: 'FILE',
      about:
        'a table of ids and preferred names, parted by tabs (such as graph/data/labels/population.tsv); the old names become synonyms',
    },
    map: {
      value: 'USE=COLUMN',
      repeats: true,
      about: 'which column of a table is what: subject=Cause, object=Effect, name=Label; the rest is guessed',
    },
    mapping: { value: 'FILE', about: 'the same as JSON: what “tables” is in the report of a dry run' },
    'dry-run': { about: 'reads and reports, and writes nothing' },
    json: { about: 'the report as JSON' },
  },
  run,
};
