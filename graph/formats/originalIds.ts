/**
 * Ids on their way out: a file that holds one data set gets back the ids that its own file had. Where several data
 * sets are written together the scoped ids stay, since two sets may mean different things by one id.
 */
import { isSharedId, storedId, type Attributes, type GraphNode } from '../model';
import { omit } from './omit';

export class OriginalIds {
  readonly #originals: ReadonlyMap<string, string>;

  /** @param originals the file's own ids by stored id */
  constructor(originals: ReadonlyMap<string, string>) {
    this.#originals = originals;
  }

  /** The id to write for a stored one. */
  of(id: string): string {
    return this.#originals.get(id) ?? id;
  }

  /** A node's attributes without the one that its id is written from. */
  attributes(node: Pick<GraphNode, 'id' | 'attributes'>): Attributes {
    return this.#originals.has(node.id) ? omit(node.attributes, 'originalId') : node.attributes;
  }
}

/** The file's own id of a node whose stored id was scoped, and the data set that it was scoped to; else null. */
export function originalIdOf(
  node: Pick<GraphNode, 'id' | 'attributes'>,
): { original: string; dataset: string } | null {
  const { originalId } = node.attributes;
  if (typeof originalId !== 'string') return null;
  const dataset = node.id.slice(0, node.id.indexOf(':'));
  // Only an id that would be scoped to the same again: any other would come back as something else.
  return storedId(originalId, dataset).id === node.id && !isSharedId(originalId)
    ? { original: originalId, dataset }
    : null;
}
