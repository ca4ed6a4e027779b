import type { NodeRecord } from '../../model';

/** The record of a data set that names a concept in a statement and says nothing else of it. */
export function namelessRecord(id: string): NodeRecord {
  return { id, categories: ['biolink:NamedThing'], name: null, synonyms: [], xrefs: [], attributes: {} };
}
