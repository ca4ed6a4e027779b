/**
 * The ends of the edges in a table: found among the nodes that other tables described, by id or by name; else read
 * as ids, and each that is new is a node with the name and the kind that the row gives it.
 */
import type { NodeRecord } from '../../model';
import { categoriesOf, categoryOfWord } from '../categories';
import type { IdReader, ReadId } from '../ids';
import type { KnownNodes } from '../tables/mapping/knownNodes';
import { ownCopy } from '../text/ownCopy';

export interface EndCells {
  text: string;
  name: string | undefined;
  category: string | undefined;
}

export interface EndReader {
  readId: IdReader;
  /** The node of an end that no table described and no row named before, or null. */
  newNode: (end: EndCells, id: ReadId) => NodeRecord | null;
}

/** Makes the reader of a table's ends. */
export function endReader(readId: IdReader, known: KnownNodes | undefined): EndReader {
  const met = new Set<string>();
  return {
    readId: (text = '', what, datasets) => {
      const id = known?.find(text);
      if (id === null) return { reason: `has a ${what} “${text}” that is the name of several nodes` };
      return id === undefined ? readId(text, what, datasets) : { id };
    },
    newNode: ({ text, name, category }, read) => {
      if ('reason' in read || met.has(text)) return null;
      met.add(ownCopy(text));
      if (known?.find(text) !== undefined) return null;
      const { id, originalId } = read;
      // An id that joins says nothing of itself: its name may stand elsewhere.
      const called = name ?? (originalId === undefined ? null : originalId);
      if (called === null && category === undefined) return null;
      return {
        id,
        categories: categoriesOf(category === undefined ? [] : [categoryOfWord(category)]),
        name: called,
        synonyms: [],
        xrefs: [],
        attributes: originalId === undefined ? {} : { originalId },
      };
    },
  };
}
