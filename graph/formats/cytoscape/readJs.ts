/**
 * Reads Cytoscape.js JSON: elements in groups or as a flat list, with their data in `data` or without, as cytoscape.js
 * and Cytoscape write it. Streams.
 */
import { GraphError } from '../../model';
import { elementRecord, isObject } from '../json/elementRecord';
import { jsonElements } from '../json/elements';
import { idReaderOf, readNetworkAbout } from '../network/about';
import { networkReader, type NetworkReader } from '../network/read';
import type { FileRecord, ReadOptions } from '../types';
import { coordinatesOf, propertiesOf } from './form';

type Group = 'nodes' | 'edges';

/** Where elements stand; in the last two any of them may be a node or an edge. */
const groups = new Map<string, Group | null>([
  ['$.elements.nodes[*]', 'nodes'],
  ['$.elements.edges[*]', 'edges'],
  ['$.nodes[*]', 'nodes'],
  ['$.edges[*]', 'edges'],
  ['$.elements[*]', null],
  ['$[*]', null],
]);
const aboutPath = '$.data';

/** Fields of an element beside its data that tell how it is looked at just now. */
const viewState = new Set([
  'group',
  'removed',
  'selected',
  'selectable',
  'locked',
  'grabbed',
  'grabbable',
  'pannable',
  'renderedPosition',
]);

/** An element's data, and what stands beside them. Where they are not apart, only two fields mean what they do there. */
function partsOf(element: Record<string, unknown>) {
  if (isObject(element.data)) {
    const { data, ...beside } = element;
    return { data: element.data, beside };
  }
  const { group, position, ...data } = element;
  return { data, beside: { group, position } };
}

/** What stands beside an element's data, as attributes that take the place of none of them. */
function attributesBeside(
  beside: Record<string, unknown>,
  data: Record<string, unknown>,
): [string, unknown][] {
  return Object.entries(beside)
    .filter(([name, value]) => !viewState.has(name) && value !== '')
    .flatMap(([name, value]): [string, unknown][] =>
      name === 'position' && isObject(value) ? coordinatesOf(value) : [[name, value]],
    )
    .map(([name, value]) => [Object.hasOwn(data, name) ? `element.${name}` : name, value]);
}

const isPlain = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';
const idOf = (value: unknown): string => (isPlain(value) ? String(value) : '');

const nodePlaces = new Set(['id']);
const edgePlaces = new Set(['id', 'source', 'target']);

function recordOf(element: unknown, group: Group | null, read: NetworkReader): FileRecord {
  if (!isObject(element)) return { record: 'skipped', line: null, reason: 'is no object' };
  const { data, beside } = partsOf(element);
  const more = attributesBeside(beside, data);
  const { id, source, target } = data;
  const told = group ?? beside.group;
  if (told !== 'edges' && (told === 'nodes' || !isPlain(source) || !isPlain(target)))
    return read.node({ id: idOf(id), attributes: propertiesOf(data, 'nodes', nodePlaces, more) }, null);
  const attributes = propertiesOf(data, 'statements', edgePlaces, more);
  const edge = { source: idOf(source), target: idOf(target), attributes };
  return read.edge(isPlain(id) ? { id: String(id), ...edge } : edge, null);
}

function checkFrame(frame: unknown, file: string): void {
  if (Array.isArray(frame)) return;
  if (isObject(frame) && ['elements', 'nodes', 'edges'].some((name) => typeof frame[name] === 'object'))
    return;
  throw new GraphError(
    'bad_input',
    `${file} is JSON, but not of Cytoscape.js: it has neither “elements” nor “nodes” and “edges”.`,
  );
}

/**
 * Reads the whole file.
 * @throws GraphError `bad_input` where the text is not JSON or has no elements
 */
export async function* readCytoscapeJs(
  text: AsyncIterable<string>,
  options: ReadOptions,
): AsyncIterable<FileRecord[]> {
  let read: NetworkReader | null = null;
  for await (const elements of jsonElements(text, [...groups.keys(), aboutPath], options.file)) {
    const records: FileRecord[] = [];
    for (const element of elements) {
      const { path, value } = element;
      const group = groups.get(path);
      if (group !== undefined) {
        const reader = (read ??= networkReader(idReaderOf(options, null)));
        records.push(elementRecord(element, (one) => recordOf(one, group, reader)));
      } else if (path === aboutPath) {
        const about = isObject(value) ? readNetworkAbout(value.etiograph) : null;
        if (about === null) continue;
        records.push({ record: 'about', about });
        read ??= networkReader(idReaderOf(options, about));
      } else checkFrame(value, options.file);
    }
    yield records;
  }
}
