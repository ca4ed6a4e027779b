/**
 * A node is one concept. What is stored are node records, one per data set and id; the node people see is
 * the join of its records (see join.ts).
 */
import type { Attributes } from './attributes';
import type { Kind } from './kinds';

/** What one data set says of one concept. */
export interface NodeRecord {
  /** A CURIE with a known prefix, or an id made by `scopedId`. */
  id: string;
  /** Biolink categories, with prefix ("biolink:Disease"), most specific first. Never empty: `biolink:NamedThing` at least. */
  categories: string[];
  /** Null where the data set names the concept but gives it no name. */
  name: string | null;
  /** How the name stands inside a sentence ("leg cramps"). */
  inSentence?: string;
  /** Whether the name, as it stands in a sentence, takes a plural verb. Guessed by `isPlural` where unknown. */
  plural?: boolean;
  synonyms: string[];
  description?: string;
  /** Ids of the same concept elsewhere (CURIEs). */
  xrefs: string[];
  attributes: Attributes;
}

/** The join of all records of one id. */
export interface GraphNode extends Omit<NodeRecord, 'name'> {
  kind: Kind;
  /** The first name a data set gives, else the id. */
  name: string;
  /** Names of the data sets that have a record of it, earliest first. */
  datasets: string[];
}
