/**
 * Reads GraphML as a stream: nodes, edges and their data, with the keys' types and defaults, from nested graphs too.
 * Known ways of other programs: networkx, Gephi and Cytoscape (names in data), Neo4j's `labels` and `label`, and yEd
 * (what is written on a node stands in its graphics, which are kept as markup in one attribute). A hyperedge joins
 * more than two nodes, which no claim does: it is left out with that reason.
 */
import { GraphError } from '../../model';
import { idReaderOf } from '../network/about';
import { networkReader, type NetworkReader } from '../network/read';
import type { FileAbout, FileRecord, ReadOptions } from '../types';
import { readAboutInstruction } from '../xml/about';
import { Content } from '../xml/markup';
import { xmlBatches, type XmlHandler, type XmlTag } from '../xml/read';
import { putProperty } from '../xml/values';
import { Keys } from './keys';

/** An element that data belong to, while it is open. */
interface Frame {
  tag: XmlTag;
  properties: Map<string, unknown>;
  label?: string;
}

const frameNames = new Set(['graph', 'node', 'edge', 'hyperedge', 'port']);

/** Attributes of an element that have a place of their own. */
const ownPlaces: Readonly<Record<string, readonly string[]>> = {
  node: ['id'],
  edge: ['id', 'source', 'target', 'directed', 'label'],
};

class GraphmlHandler implements XmlHandler {
  readonly #options: ReadOptions;
  readonly #emit: (record: FileRecord) => void;
  readonly #keys = new Keys();
  readonly #frames: Frame[] = [];
  #isOpen = false;
  #about: FileAbout | null = null;
  #reader: NetworkReader | null = null;
  /** The element whose content is being gathered. */
  #inside: { tag: XmlTag; content: Content } | null = null;
  #setDefault: ((text: string) => void) | null = null;

  constructor(options: ReadOptions, emit: (record: FileRecord) => void) {
    this.#options = options;
    this.#emit = emit;
  }

  instruction(name: string, body: string): void {
    const about = readAboutInstruction(name, body);
    if (about === null || this.#reader !== null) return;
    this.#about = about;
    this.#emit({ record: 'about', about });
  }

  open(tag: XmlTag): void {
    if (!this.#isOpen) this.#root(tag);
    else if (this.#inside !== null) this.#inside.content.open(tag);
    else if (frameNames.has(tag.name)) this.#frames.push({ tag, properties: new Map() });
    else if (tag.name === 'key') this.#setDefault = this.#keys.declare(tag);
    else if (tag.name === 'data' || tag.name === 'default' || tag.name === 'desc')
      this.#inside = { tag, content: new Content() };
  }

  text(text: string): void {
    this.#inside?.content.text(text);
  }

  close(name: string): void {
    if (this.#inside !== null) {
      if (this.#inside.content.close()) return;
      this.#take(this.#inside.tag, this.#inside.content);
      this.#inside = null;
    } else if (frameNames.has(name)) {
      const frame = this.#frames.pop();
      if (frame !== undefined) this.#end(frame);
    }
  }

  #root({ name }: XmlTag): void {
    this.#isOpen = true;
    if (name === 'graphml') return;
    const { file } = this.#options;
    throw new GraphError(
      'bad_input',
      `${file} is XML, but not GraphML: it begins with <${name.slice(0, 80)}>.`,
    );
  }

  /** Takes the content of an element that holds only that. */
  #take({ name, attributes }: XmlTag, content: Content): void {
    const frame = this.#frames.at(-1);
    if (name === 'default') this.#setDefault?.(content.value);
    else if (frame === undefined) return;
    else if (name === 'desc') putProperty(frame.properties, 'description', content.value);
    else {
      const [key, value] = this.#keys.read(attributes.get('key') ?? 'data', content.value);
      putProperty(frame.properties, key, value);
      if (content.label !== undefined) frame.label ??= content.label;
    }
  }

  #end(frame: Frame): void {
    const { name, attributes, line } = frame.tag;
    if (name === 'node') this.#node(frame);
    else if (name === 'edge') this.#edge(frame);
    else if (name === 'hyperedge')
      this.#emit({ record: 'skipped', line, reason: 'is a hyperedge, which joins more than two nodes' });
    else if (name === 'port') {
      const owner = this.#frames.at(-1);
      if (owner !== undefined) putProperty(owner.properties, 'port', attributes.get('name') ?? '');
    }
  }

  get #read(): NetworkReader {
    return (this.#reader ??= networkReader(idReaderOf(this.#options, this.#about), 'joined'));
  }

  /** All that is said of an element, its keys' defaults included. */
  #properties({ tag, properties }: Frame, domain: 'node' | 'edge'): Record<string, unknown> {
    for (const [name, value] of tag.attributes) {
      if (!ownPlaces[domain]?.includes(name) && !/^xml(?:ns)?(?:$|:)/.test(name))
        putProperty(properties, name, value);
    }
    for (const [name, value] of this.#keys.defaults(domain)) {
      if (!properties.has(name)) properties.set(name, value);
    }
    return Object.fromEntries(properties);
  }

  #node(frame: Frame): void {
    const { attributes, line } = frame.tag;
    const parent = this.#frames.findLast(({ tag }) => tag.name === 'node')?.tag.attributes.get('id');
    if (parent !== undefined) putProperty(frame.properties, 'parent', parent);
    const raw = {
      id: attributes.get('id') ?? '',
      label: frame.label,
      attributes: this.#properties(frame, 'node'),
    };
    this.#emit(this.#read.node(raw, line));
  }

  #edge(frame: Frame): void {
    const { attributes, line } = frame.tag;
    const graph = this.#frames.findLast(({ tag }) => tag.name === 'graph')?.tag;
    const edgeDefault = graph?.attributes.get('edgedefault') === 'undirected' ? 'false' : 'true';
    const raw = {
      id: attributes.get('id'),
      source: attributes.get('source') ?? '',
      target: attributes.get('target') ?? '',
      label: attributes.get('label') ?? frame.label,
      directed: (attributes.get('directed') ?? edgeDefault) === 'true',
      attributes: this.#properties(frame, 'edge'),
    };
    this.#emit(this.#read.edge(raw, line));
  }
}

/**
 * Reads a GraphML file.
 * @throws GraphError `bad_input` where it is not well-formed or no GraphML
 */
export function readGraphml(text: AsyncIterable<string>, options: ReadOptions): AsyncIterable<FileRecord[]> {
  return xmlBatches(
    text,
    options.file,
    (emit: (record: FileRecord) => void) => new GraphmlHandler(options, emit),
  );
}
