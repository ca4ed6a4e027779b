/** Reads KGX JSON: one object with a list of nodes and a list of edges, in whichever order. Streams. */
import { GraphError } from '../../model';
import { jsonElements, type JsonElement } from '../json/elements';
import { jsonHead } from '../json/head';
import type { FileHead, FileRecord, FileRole, ReadOptions } from '../types';
import { objectReader } from './objects';

const [nodes, edges] = ['$.nodes[*]', '$.edges[*]'];

/** What only other formats with nodes and edges have: Cytoscape.js, OBO Graphs, D3, networkx, and our own. */
const foreign = [
  '$.format',
  '$.elements',
  '$.graphs',
  '$.nodes[*].data',
  '$.nodes[*].categories',
  '$.nodes[*].label',
  '$.nodes[*].lbl',
  '$.edges[*].data',
  '$.edges[*].source',
  '$.edges[*].sub',
];

/** Tells KGX JSON from the first node or edge in it. */
export function sniffKgxJson({ text }: FileHead): FileRole | null {
  const head = jsonHead(text);
  if (head?.root !== 'object' || head.another) return null;
  const { has } = head;
  if (has('$.nodes[*].category') || has('$.edges[*].subject')) return 'graph';
  return has('$.nodes[*].id') && !foreign.some(has) ? 'graph' : null;
}

const isList = (frame: object, key: string): boolean =>
  key in frame && Array.isArray((frame as Record<string, unknown>)[key]);

function checkFrame(frame: unknown, file: string): void {
  if (typeof frame === 'object' && frame !== null && (isList(frame, 'nodes') || isList(frame, 'edges')))
    return;
  throw new GraphError(
    'bad_input',
    `${file} is JSON, but not KGX: it has neither a list “nodes” nor a list “edges”.`,
  );
}

/** A skipped record that says where in the file it was. */
const placed = (record: FileRecord, place: string): FileRecord =>
  record.record === 'skipped' ? { ...record, reason: `${place} ${record.reason}` } : record;

/**
 * Reads the whole file.
 * @throws GraphError `bad_input` where the text is not JSON or has no such lists
 */
export async function* readKgxJson(
  text: AsyncIterable<string>,
  options: ReadOptions,
): AsyncIterable<FileRecord[]> {
  const read = objectReader(options);
  const recordOf = ({ path, place, value, problem }: JsonElement): FileRecord => {
    if (problem !== undefined) return { record: 'skipped', line: null, reason: `${place} ${problem}` };
    return placed(path === nodes ? read.node(value, null) : read.edge(value, null), place);
  };
  for await (const elements of jsonElements(text, [nodes, edges], options.file)) {
    const records: FileRecord[] = [];
    for (const element of elements) {
      if (element.path === nodes || element.path === edges) records.push(recordOf(element));
      else checkFrame(element.value, options.file);
    }
    yield records;
  }
}
