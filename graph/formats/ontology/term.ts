/** A term of an ontology, whichever form it was read from, and the node that it becomes. */
import { attributesFrom, type NodeRecord } from '../../model';
import type { IdReader } from '../ids';
import { termCategory } from './categories';
import { Gathered } from './gathered';
import { contracted } from './iri';

/** Ontologies write "HP:0000001"; anything else that is said to be the same is an id too. */
export type Scope = 'EXACT' | 'NARROW' | 'BROAD' | 'RELATED';

export interface TermSynonym {
  text: string;
  scope: Scope;
  /** "layperson", "abbreviation". */
  type?: string | undefined;
  xrefs: readonly string[];
}

export class Term {
  name: string | null = null;
  definition: string | undefined;
  namespace: string | undefined;
  obsolete = false;
  readonly replacedBy: string[] = [];
  readonly #synonyms = new Set<string>();
  readonly #xrefs = new Set<string>();
  readonly attributes = new Gathered();

  constructor(readonly id: string) {}

  /**
   * Every scope is a synonym to Biolink, and a name by which people search. What is more than an exact name is told
   * in the attribute `synonym`, in OBO's notation.
   */
  addSynonym({ text, scope, type, xrefs }: TermSynonym): void {
    if (text === '') return;
    this.#synonyms.add(text);
    if (scope === 'EXACT' && type === undefined && xrefs.length === 0) return;
    const quoted = text.replaceAll(/["\\]/g, (sign) => `\\${sign}`);
    const typed = type === undefined ? '' : ` ${type}`;
    this.attributes.add('synonym', `"${quoted}" ${scope}${typed} [${xrefs.join(', ')}]`);
  }

  /** An id of the same concept elsewhere. */
  addXref(id: string): void {
    if (id !== '') this.#xrefs.add(contracted(id));
  }

  addReplacement(id: string): void {
    this.replacedBy.push(contracted(id));
    this.attributes.add('replaced_by', contracted(id));
  }

  /** What is said of a term under a name that both forms share. `same` also tells another id of it. */
  add(tag: string, value: string): void {
    if (tag === 'namespace') this.namespace = value;
    if (sameIds.has(tag)) this.addXref(value);
    this.attributes.add(tag, sameIds.has(tag) ? contracted(value) : value);
  }

  /** The node, or the reason why there can be none. */
  node(readId: IdReader): { node: NodeRecord } | { reason: string } {
    const read = readId(this.id, 'id');
    if ('reason' in read) return { reason: read.reason };
    const attributes = this.attributes.entries();
    if (this.obsolete) attributes.push(['is_obsolete', true]);
    if (read.originalId !== undefined) attributes.push(['originalId', read.originalId]);
    this.#synonyms.delete(this.name ?? '');
    return {
      node: {
        id: read.id,
        categories: [termCategory(read.id, this.namespace)],
        name: this.name,
        synonyms: [...this.#synonyms],
        ...(this.definition === undefined ? {} : { description: this.definition }),
        xrefs: [...this.#xrefs],
        attributes: attributesFrom(attributes),
      },
    };
  }
}

/** Tags whose values are ids of the same concept, and stay told apart as attributes. */
const sameIds = new Set(['alt_id', 'equivalent_to', 'skos:exactMatch']);
