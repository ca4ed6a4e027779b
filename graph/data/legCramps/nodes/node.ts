/** How a concept of the sample is written down: one object a concept, the rest filled in here. */
import type { NodeRecord } from '../../../model';
import { ids, type NodeKey } from '../ids';

export interface Concept {
  name: string;
  /** The name inside a sentence, where it is not simply the name with a small first letter. */
  inSentence?: string;
  /** Whether the name takes a plural verb. */
  plural?: true;
  /** Everyday and other words for the same thing, by which search finds it. */
  synonyms?: readonly string[];
  /** In our own words, resting on the article's sentence that it names. */
  description?: string;
  xrefs?: readonly string[];
}

/**
 * Makes the node of a concept.
 * @param categories Biolink categories without prefix, most specific first
 */
export function node(key: NodeKey, categories: readonly string[], concept: Concept): NodeRecord {
  const { name, inSentence = name.charAt(0).toLowerCase() + name.slice(1) } = concept;
  return {
    id: ids[key],
    categories: categories.map((category) => `biolink:${category}`),
    name,
    inSentence,
    plural: concept.plural ?? false,
    synonyms: [...(concept.synonyms ?? [])],
    ...(concept.description === undefined ? {} : { description: concept.description }),
    xrefs: [...(concept.xrefs ?? [])],
    attributes: {},
  };
}

/** A maker of nodes that all have one list of categories. */
export function nodesOf(...categories: string[]): (key: NodeKey, concept: Concept) => NodeRecord {
  return (key, concept) => node(key, categories, concept);
}
