/**
 * An index of words: which nodes have a word that a query's word may mean. It gives a superset of what matches, as
 * every engine does; match.ts decides.
 */
import { isOneEdit, typoLength } from '../../answers/match';
import { searchTokens } from '../../answers/searchTokens';
import type { GraphNode } from '../../model';

type Searched = Pick<GraphNode, 'id' | 'name' | 'synonyms' | 'xrefs'>;

const textsOf = ({ id, name, synonyms, xrefs }: Searched): string[] => [name, ...synonyms, id, ...xrefs];

export class WordIndex<T extends Searched> {
  /** All words in the order of their UTF-16 units, in which words with one beginning stand together. */
  readonly #words: readonly string[];
  readonly #nodesOf: ReadonlyMap<string, readonly T[]>;

  constructor(nodes: Iterable<T>) {
    const index = new Map<string, T[]>();
    for (const node of nodes) {
      for (const word of new Set(textsOf(node).flatMap(searchTokens))) {
        const own = index.get(word);
        if (own === undefined) index.set(word, [node]);
        else own.push(node);
      }
    }
    this.#nodesOf = index;
    this.#words = [...index.keys()].sort();
  }

  /** Nodes that have something like each of these words. */
  candidates(tokens: readonly string[]): T[] {
    const [first, ...rest] = tokens.map((token) => this.#like(token)).sort((a, b) => a.size - b.size);
    if (first === undefined) return [];
    return [...first].filter((node) => rest.every((nodes) => nodes.has(node)));
  }

  #like(token: string): Set<T> {
    const found = new Set<T>();
    const add = (word: string) => this.#nodesOf.get(word)?.forEach((node) => found.add(node));
    for (let at = this.#firstFrom(token); this.#words[at]?.startsWith(token) === true; at += 1)
      add(this.#words[at] ?? '');
    if ([...token].length >= typoLength)
      for (const word of this.#words) if (isOneEdit(token, word)) add(word);
    return found;
  }

  /** The place of the first word that is not before this one. */
  #firstFrom(token: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#words[middle] ?? '') < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
