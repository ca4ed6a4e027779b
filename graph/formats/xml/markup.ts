/**
 * Elements of another program inside a value (yEd draws its nodes so): kept as their markup, in one text, with the
 * text of the first label that is among them.
 */
import type { XmlTag } from './read';
import { legalXml, xmlElement } from './write';

/** yEd's elements that hold what is written on a node or an edge. */
const labels = new Set(['NodeLabel', 'EdgeLabel']);

const escaped = (text: string): string =>
  xmlElement('x', { '#text': legalXml(text) }).replace(/^<x\/?>|<\/x>$/g, '');

const qualified = ({ prefix, name }: Pick<XmlTag, 'prefix' | 'name'>): string =>
  prefix === '' ? name : `${prefix}:${name}`;

/** Gathers the content of one element. */
export class Content {
  readonly #text: string[] = [];
  readonly #markup: string[] = [];
  readonly #open: Pick<XmlTag, 'prefix' | 'name'>[] = [];
  #label = '';

  open(tag: XmlTag): void {
    const attributes = [...tag.attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`);
    this.#markup.push(`<${qualified(tag)}${attributes.join('')}>`);
    this.#open.push(tag);
  }

  text(text: string): void {
    this.#text.push(text);
    const inside = this.#open.at(-1);
    if (inside === undefined) return;
    this.#markup.push(escaped(text));
    if (labels.has(inside.name) && this.#label === '') this.#label = text.trim();
  }

  /** Ends an element inside; false where there is none, so that the content itself ends. */
  close(): boolean {
    const tag = this.#open.pop();
    if (tag === undefined) return false;
    this.#markup.push(`</${qualified(tag)}>`);
    return true;
  }

  /** The text, or the markup where there is any. */
  get value(): string {
    return this.#markup.length > 0 ? this.#markup.join('').trim() : this.#text.join('');
  }

  get isMarkup(): boolean {
    return this.#markup.length > 0;
  }

  /** What is written on the node or edge, if that is among it. */
  get label(): string | undefined {
    return this.#label === '' ? undefined : this.#label;
  }
}
