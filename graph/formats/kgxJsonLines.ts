/**
 * KGX JSON Lines (https://github.com/biolink/kgx/blob/master/specification/kgx-format.md): one JSON object a line, in
 * a file of nodes and one of edges. The fields are the columns of KGX TSV, with lists, numbers, true and false as what
 * they are. A field that nests is kept as its JSON text and written as it was.
 */
import { aboutFile } from './json/write';
import { readKgxJsonLines, sniffKgxJsonLines } from './kgx/readJsonLines';
import { edgeLines, nodeLines } from './kgx/writeJsonLines';
import type { Format } from './types';

export const kgxJsonLines: Format = {
  id: 'kgx-jsonl',
  label: 'KGX JSON Lines (nodes and edges)',
  extensions: ['jsonl', 'ndjson'],
  mediaType: 'application/x-ndjson',
  sniff: sniffKgxJsonLines,
  read: readKgxJsonLines,
  write: (source) => [
    aboutFile(source),
    // A file without a line could not be told from one that was damaged, so there is none.
    ...(source.survey.nodes > 0 ? [{ ending: '_nodes.jsonl', content: nodeLines(source) }] : []),
    ...(source.survey.statements > 0 ? [{ ending: '_edges.jsonl', content: edgeLines(source) }] : []),
  ],
};
