/** Gives nodes their preferred names on the way from a file, whatever its format; the name it had becomes a synonym. */
import type { NodeRecord } from '../../model';
import { omit } from '../omit';
import type { Labels } from './parse';

export class Renamer {
  readonly #labels: Labels;
  readonly #renamed = new Set<string>();

  constructor(labels: Labels = new Map()) {
    this.#labels = labels;
  }

  /** How many concepts got another name. */
  get count(): number {
    return this.#renamed.size;
  }

  /** The node under its preferred name; the node itself where there is none, or it is called so already. */
  node(node: NodeRecord): NodeRecord {
    const { originalId } = node.attributes;
    const label =
      this.#labels.get(node.id) ??
      (typeof originalId === 'string' ? this.#labels.get(originalId) : undefined);
    if (label === undefined || label.name === node.name) return node;
    this.#renamed.add(node.id);
    const { name, inSentence } = label;
    const old = node.name === null ? [] : [node.name];
    return {
      // How the old name stands in a sentence, and its number, say nothing about the new one.
      ...omit(node, 'inSentence', 'plural'),
      name,
      ...(inSentence === undefined ? {} : { inSentence }),
      synonyms: [...new Set([...old, ...node.synonyms])].filter((one) => one !== name),
    };
  }
}
