/** Every format that is read or written, in the order of menus. A new one is one small object and one line here. */
import { GraphError } from '../model';
import { csvLossless } from './csvLossless';
import { csvSpreadsheet } from './csvSpreadsheet';
import { cx2 } from './cx2';
import { cytoscapeJs } from './cytoscapeJs';
import { cypher } from './cypher';
import { etiographJson } from './etiographJson';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { jsonHead } from './json/head';
import { hpoa } from './hpoa';
import { jsonLd } from './jsonLd';
import { kgxJson } from './kgxJson';
import { kgxJsonLines } from './kgxJsonLines';
import { kgxTsv } from './kgxTsv';
import { obo } from './obo';
import { oboGraphs } from './obographs';
import { htmlPage } from './htmlPage';
import { neo4jCsv } from './neo4jCsv';
import { sif } from './sif';
import { isMapped } from './tables/mapping/givenMapping';
import type { GivenMapping } from './tables/mapping/mapping';
import type { FileHead, FileRole, Format } from './types';

export const formats: readonly Format[] = [
  etiographJson,
  kgxTsv,
  kgxJsonLines,
  kgxJson,
  graphml,
  gexf,
  cytoscapeJs,
  cx2,
  sif,
  oboGraphs,
  obo,
  hpoa,
  // Any table can be a spreadsheet: told by content only where it is of no other format.
  csvSpreadsheet,
  csvLossless,
  htmlPage,
  neo4jCsv,
  cypher,
  jsonLd,
];

export const readableFormats = formats.filter(({ read }) => read !== undefined);
export const writableFormats = formats.filter(({ write }) => write !== undefined);

const idsOf = (list: readonly Format[]): string => list.map(({ id }) => id).join(', ');

/**
 * A format by its id.
 * @throws GraphError `bad_input` for any other word, with the list
 */
export function formatById(id: string, use: 'read' | 'write'): Format {
  const list = use === 'read' ? readableFormats : writableFormats;
  const found = list.find((format) => format.id === id);
  if (found === undefined)
    throw new GraphError('bad_input', `There is no format “${id}” to ${use}. There are: ${idsOf(list)}.`);
  return found;
}

const withoutGz = (name: string): string => name.toLowerCase().replace(/\.gz$/, '');

/** Why text cannot be of any format, where its beginning shows it. */
function unusual({ name, text }: FileHead): string | null {
  if (text === '') return `${name} is empty.`;
  return text.includes('\u0000') ? `${name} is not a text file.` : null;
}

/** As asked for a file's content: any table may be one that somebody made, so that comes last. */
const byContent = [...readableFormats.filter((format) => format !== csvSpreadsheet), csvSpreadsheet];

/**
 * The format of a file and what part of a graph it is: told by its content, else by its name.
 * @param mappings what people said of tables' columns: a table that has these is read as one
 * @throws GraphError `bad_input` where neither tells
 */
export function detectFormat(
  head: FileHead,
  mappings: readonly GivenMapping[] = [],
): { format: Format; role: FileRole } {
  const problem = unusual(head);
  if (problem !== null) throw new GraphError('bad_input', problem);
  if (mappings.some((given) => isMapped(head, given)))
    return { format: csvSpreadsheet, role: csvSpreadsheet.sniff?.(head) ?? 'edges' };
  for (const format of byContent) {
    const role = format.sniff?.(head) ?? null;
    if (role !== null) return { format, role };
  }
  const list = readableFormats.map(({ label }) => label).join('; ');
  const none = `of no format that can be read. There are: ${list}.`;
  // Its name would tell nothing more: several formats are JSON.
  if (jsonHead(head.text) !== null) throw new GraphError('bad_input', `${head.name} is JSON, but ${none}`);
  const name = withoutGz(head.name);
  const byName = readableFormats.find(({ extensions }) => name.endsWith(`.${extensions[0] ?? ''}`));
  // Edges after the nodes that they may name.
  const withEdges = byName === sif || byName === csvSpreadsheet;
  if (byName !== undefined) return { format: byName, role: withEdges ? 'edges' : 'graph' };
  throw new GraphError('bad_input', `${head.name} is ${none}`);
}
