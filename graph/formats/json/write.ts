/**
 * Writes our JSON: what the file is about, then one node or statement a line. Streams; nothing is held. Ids stay as
 * stored, with the file's own beside them: this is the one format in which nothing has to be guessed on the way back.
 */
import type { GraphNode } from '../../model';
import type { ExportFile, ExportSource } from '../types';
import { batches } from '../text/batches';
import { jsonVersion } from './version';

/** The head of the file, without its closing brace. */
function head({ info, survey }: ExportSource): string {
  const [only] = info.datasets;
  const about = {
    format: 'etiograph',
    version: jsonVersion,
    ...(only !== undefined && info.datasets.length === 1 ? { dataset: only } : {}),
    ...(survey.prefixes.length > 0 ? { prefixes: survey.prefixes } : {}),
    exported: {
      by: 'Etiograph',
      date: info.date,
      what: info.what,
      filter: info.filter,
      lens: info.lens,
      nodes: survey.nodes,
      statements: survey.statements,
      datasets: info.datasets,
      licenses: survey.licenses,
      sources: survey.sources,
    },
  };
  return JSON.stringify(about, null, 2).slice(0, -2);
}

function nodeJson({ id, kind, name, ...rest }: GraphNode): string {
  // A node without a name is shown by its id; it must not come back as one that is called so.
  return JSON.stringify({ id, kind, name: name === id ? null : name, ...rest });
}

async function* content(source: ExportSource): AsyncIterable<string> {
  yield `${head(source)},\n  "nodes": [`;
  let separator = '\n';
  let inNodes = true;
  for await (const batch of batches(source.rows())) {
    let text = '';
    for (const row of batch) {
      if (row.row === 'statement' && inNodes) {
        text += '\n  ],\n  "statements": [';
        separator = '\n';
        inNodes = false;
      }
      text += `${separator}    ${row.row === 'node' ? nodeJson(row.node) : JSON.stringify(row.statement)}`;
      separator = ',\n';
    }
    yield text;
  }
  yield inNodes ? '\n  ],\n  "statements": []\n}\n' : '\n  ]\n}\n';
}

/** The whole graph in one file. */
export function jsonFile(source: ExportSource): ExportFile {
  return { ending: '.json', content: content(source) };
}

async function* aboutContent(source: ExportSource): AsyncIterable<string> {
  yield `${head(source)},\n  "nodes": [],\n  "statements": []\n}\n`;
}

/**
 * What an export of tables is about, as a file beside them. It is our JSON without records, so that reading it with
 * its tables brings the data set's title, licence and prefixes back.
 */
export function aboutFile(source: ExportSource): ExportFile {
  return { ending: '_about.json', content: aboutContent(source) };
}
