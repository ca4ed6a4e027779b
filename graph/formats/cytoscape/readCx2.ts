/**
 * Reads CX2: a list of aspects, whole or in fragments. Streams; what is held are the ids of nodes, and edges that come
 * before their nodes, which fragments allow.
 */
import { GraphError, isSharedId } from '../../model';
import { elementRecord, isObject } from '../json/elementRecord';
import { jsonElements, type JsonElement } from '../json/elements';
import { isOwn } from '../network/row';
import { idReaderOf, readNetworkAbout } from '../network/about';
import { networkReader, type NetworkReader } from '../network/read';
import type { FileRecord, ReadOptions } from '../types';
import { Cx2Declarations } from './cx2Declarations';
import { cx2Names } from './cx2Names';
import { coordinatesOf, propertiesOf } from './form';

const paths = {
  version: '$[*].CXVersion',
  declarations: '$[*].attributeDeclarations[*]',
  network: '$[*].networkAttributes[*]',
  nodes: '$[*].nodes[*]',
  edges: '$[*].edges[*]',
  status: '$[*].status[*]',
} as const;

const skipped = (reason: string): FileRecord => ({ record: 'skipped', line: null, reason });
const isId = (value: unknown): value is number | string =>
  typeof value === 'number' || (typeof value === 'string' && value !== '');

/** Attributes that say what the element itself says in other formats. */
const nodePlaces: ReadonlySet<string> = new Set([cx2Names.node]);
const edgePlaces: ReadonlySet<string> = new Set([cx2Names.edge]);
const noPlaces: ReadonlySet<string> = new Set();

class Cx2Reader {
  readonly #options: ReadOptions;
  readonly #declarations = new Cx2Declarations();
  #network: NetworkReader | null = null;
  #isCx2 = false;
  /** Ids of nodes by the numbers that edges call them by. */
  readonly #nodes = new Map<string, string>();
  #waiting: JsonElement[] = [];

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  records(element: JsonElement): FileRecord[] {
    const { path, value } = element;
    if (path === paths.version) this.#checkVersion(value);
    else if (path === paths.declarations) this.#declarations.add(value);
    else if (path === paths.network) return this.#about(value);
    else if (path === paths.status) this.#checkStatus(value);
    else if (path === paths.nodes) return [elementRecord(element, (one) => this.#node(one))];
    else if (path === paths.edges) {
      if (this.#isEarly(value)) this.#waiting.push(element);
      else return [this.#edgeRecord(element)];
    } else return this.#end();
    return [];
  }

  #checkVersion(version: unknown): void {
    if (typeof version !== 'string' || !/^2(?:\.|$)/.test(version)) throw this.#notCx2();
    this.#isCx2 = true;
  }

  #notCx2(): GraphError {
    return new GraphError(
      'bad_input',
      `${this.#options.file} is not CX2: its first element has to say "CXVersion": "2.0". Save a network of CX version 1 as CX2, as NDEx and Cytoscape do.`,
    );
  }

  /** What the file's writer says went wrong. */
  #checkStatus(status: unknown): void {
    if (!isObject(status) || status.success !== false) return;
    const why = typeof status.error === 'string' && status.error !== '' ? `: ${status.error}` : '';
    throw new GraphError(
      'bad_input',
      `${this.#options.file} says that it was not written to its end${why}. Export it again.`,
    );
  }

  #about(attributes: unknown): FileRecord[] {
    const text = isObject(attributes) ? attributes[cx2Names.about] : undefined;
    const about = typeof text === 'string' ? readNetworkAbout(parsed(text)) : null;
    if (about === null) return [];
    this.#network ??= networkReader(idReaderOf(this.#options, about));
    return [{ record: 'about', about }];
  }

  get #read(): NetworkReader {
    if (!this.#isCx2) throw this.#notCx2();
    return (this.#network ??= networkReader(idReaderOf(this.#options, null)));
  }

  #node(element: unknown): FileRecord {
    const read = this.#read;
    if (!isObject(element)) return skipped('is no object');
    if (!isId(element.id)) return skipped('has no id');
    const values = this.#declarations.read('nodes', isObject(element.v) ? element.v : {});
    const id = this.#idOf(values) ?? String(element.id);
    this.#nodes.set(String(element.id), id);
    const without = id === values[cx2Names.node] ? nodePlaces : noPlaces;
    const attributes = propertiesOf(values, 'nodes', without, coordinatesOf(element));
    return read.node({ id, attributes }, null);
  }

  /** What a node stands for, where that is an id which other networks know too, or one of ours. */
  #idOf(values: Record<string, unknown>): string | null {
    const { [cx2Names.node]: represents } = values;
    if (typeof represents !== 'string' || represents === '') return null;
    return isOwn(values, 'nodes') || isSharedId(represents, this.#options.declaredPrefixes)
      ? represents
      : null;
  }

  #isEarly(edge: unknown): boolean {
    return isObject(edge) && [edge.s, edge.t].some((end) => isId(end) && !this.#nodes.has(String(end)));
  }

  #edgeRecord(element: JsonElement): FileRecord {
    return elementRecord(element, (one) => this.#edge(one));
  }

  #edge(element: unknown): FileRecord {
    const read = this.#read;
    if (!isObject(element)) return skipped('is no object');
    const [source, target] = [element.s, element.t].map((end) => this.#nodes.get(String(end)));
    if (source === undefined) return skipped(`has a source that is no node: ${String(element.s)}`);
    if (target === undefined) return skipped(`has a target that is no node: ${String(element.t)}`);
    const values = this.#declarations.read('edges', isObject(element.v) ? element.v : {});
    const own = isOwn(values, 'statements') ? values[cx2Names.edge] : undefined;
    const id = typeof own === 'string' ? own : isId(element.id) ? String(element.id) : undefined;
    const without = typeof own === 'string' ? edgePlaces : noPlaces;
    const attributes = propertiesOf(values, 'statements', without, []);
    return read.edge({ id, source, target, attributes }, null);
  }

  /** The edges that came before their nodes. */
  #end(): FileRecord[] {
    if (!this.#isCx2) throw this.#notCx2();
    return this.#waiting.map((element) => this.#edgeRecord(element));
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Reads the whole file.
 * @throws GraphError `bad_input` where the text is not JSON or not CX2, or says itself that it is not whole
 */
export async function* readCx2(
  text: AsyncIterable<string>,
  options: ReadOptions,
): AsyncIterable<FileRecord[]> {
  const reader = new Cx2Reader(options);
  for await (const elements of jsonElements(text, Object.values(paths), options.file))
    yield elements.flatMap((element) => reader.records(element));
}
