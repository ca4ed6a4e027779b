/**
 * Reads GEXF 1.1 to 1.3 as a stream: nodes with their children, edges, declared attributes with types and defaults.
 * How things are drawn and when they were there is kept as attributes (see properties.ts). An element's parent is the
 * attribute `parent`. An edge's `kind`, else its label, is its relation.
 */
import { GraphError } from '../../model';
import { idReaderOf } from '../network/about';
import { networkReader, type NetworkReader } from '../network/read';
import { isOwn } from '../network/row';
import type { FileAbout, FileRecord, ReadOptions } from '../types';
import { readAboutInstruction } from '../xml/about';
import { xmlBatches, type XmlHandler, type XmlTag } from '../xml/read';
import { putProperty } from '../xml/values';
import { Declarations, type ElementClass } from './attributes';
import { isViz, putRest, putSpell, putValue, putViz, type Properties } from './properties';

interface Frame {
  tag: XmlTag;
  of: ElementClass;
  /** What is declared for all, told by itself. */
  properties: Properties;
  /** What GEXF has elements of its own for. */
  rest: Properties;
}

const nodePlaces = ['id', 'label', 'pid'];
const edgePlaces = ['id', 'label', 'source', 'target', 'type'];

class GexfHandler implements XmlHandler {
  readonly #options: ReadOptions;
  readonly #emit: (record: FileRecord) => void;
  readonly #declared = new Declarations();
  readonly #frames: Frame[] = [];
  #isOpen = false;
  #edgeType = 'undirected';
  #about: FileAbout | null = null;
  #reader: NetworkReader | null = null;
  /** The text of a `<default>` while it is read. */
  #default: string | null = null;

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
    const frame = this.#frames.at(-1);
    if (!this.#isOpen) this.#root(tag);
    else if (tag.name === 'node' || tag.name === 'edge')
      this.#frames.push({ tag, of: tag.name, properties: new Map(), rest: new Map() });
    else if (tag.name === 'graph') this.#edgeType = tag.attributes.get('defaultedgetype') ?? 'undirected';
    else if (tag.name === 'attributes') this.#declared.begin(tag);
    else if (tag.name === 'attribute') this.#declared.declare(tag);
    else if (tag.name === 'default') this.#default = '';
    else if (frame !== undefined) this.#part(frame, tag);
  }

  text(text: string): void {
    if (this.#default !== null) this.#default += text;
  }

  close(name: string): void {
    if (name === 'default' && this.#default !== null) {
      this.#declared.fallback(this.#default);
      this.#default = null;
    } else if (name === 'node' || name === 'edge') {
      const frame = this.#frames.pop();
      if (frame?.of === 'node') this.#node(frame);
      else if (frame !== undefined) this.#edge(frame);
    }
  }

  #root({ name }: XmlTag): void {
    this.#isOpen = true;
    if (name === 'gexf') return;
    const { file } = this.#options;
    throw new GraphError('bad_input', `${file} is XML, but not GEXF: it begins with <${name.slice(0, 80)}>.`);
  }

  /** Takes an element inside a node or an edge. */
  #part({ of, properties, rest }: Frame, tag: XmlTag): void {
    const { name, attributes } = tag;
    if (name === 'attvalue') {
      // GEXF 1.0 says `id`.
      const id = attributes.get('for') ?? attributes.get('id') ?? '';
      putValue(properties, this.#declared.read(of, id, attributes.get('value') ?? ''), tag);
    } else if (name === 'spell' || name === 'slice') putSpell(rest, tag);
    else if (name === 'parent') putProperty(rest, 'parent', attributes.get('for') ?? '');
    else if (isViz(tag)) putViz(rest, tag);
  }

  get #read(): NetworkReader {
    return (this.#reader ??= networkReader(idReaderOf(this.#options, this.#about)));
  }

  /** All that is said of an element; of one of ours only what we wrote, since the rest is made from that. */
  #properties({ tag, of, properties, rest }: Frame): Record<string, unknown> {
    const own = Object.fromEntries(properties);
    if (isOwn(own, of === 'node' ? 'nodes' : 'statements')) return own;
    putRest(rest, tag, of === 'node' ? nodePlaces : edgePlaces);
    for (const [name, value] of rest) putProperty(properties, name, value);
    for (const [name, value] of this.#declared.defaults(of)) {
      if (!properties.has(name)) properties.set(name, value);
    }
    return Object.fromEntries(properties);
  }

  #node(frame: Frame): void {
    const { attributes, line } = frame.tag;
    const around = this.#frames.findLast(({ of }) => of === 'node')?.tag.attributes.get('id');
    const parent = attributes.get('pid') ?? around;
    if (parent !== undefined) putProperty(frame.rest, 'parent', parent);
    const raw = {
      id: attributes.get('id') ?? '',
      label: attributes.get('label'),
      attributes: this.#properties(frame),
    };
    this.#emit(this.#read.node(raw, line));
  }

  #edge(frame: Frame): void {
    const { attributes, line } = frame.tag;
    const type = attributes.get('type') ?? this.#edgeType;
    if (type === 'mutual') putProperty(frame.rest, 'type', type);
    const raw = {
      id: attributes.get('id'),
      source: attributes.get('source') ?? '',
      target: attributes.get('target') ?? '',
      label: attributes.get('label'),
      directed: type !== 'undirected',
      attributes: this.#properties(frame),
    };
    this.#emit(this.#read.edge(raw, line));
  }
}

/**
 * Reads a GEXF file.
 * @throws GraphError `bad_input` where it is not well-formed or no GEXF
 */
export function readGexf(text: AsyncIterable<string>, options: ReadOptions): AsyncIterable<FileRecord[]> {
  return xmlBatches(
    text,
    options.file,
    (emit: (record: FileRecord) => void) => new GexfHandler(options, emit),
  );
}
