/**
 * Names of labels, relationship types and properties. In Neo4j they are part of the database's vocabulary: no value
 * can stand for them in every place, they may not be empty, and some are ours. A name that cannot stand as it is
 * gets a mark and is percent-encoded, so that it can always be read back and put into quotes.
 */
import { percentEncode } from '../../model/percent';

const mark = 'etiograph:';
/** What would end a quoted name, be read as the start of an escape, or not be stored at all. */
const unsafe = /[`\\\p{Cc}]/u;

/** @param isTaken whether the name means something else in its place */
export function storedName(name: string, isTaken: (name: string) => boolean = () => false): string {
  const plain = name !== '' && !unsafe.test(name) && !name.startsWith(mark) && !isTaken(name);
  return plain ? name : mark + percentEncode(name);
}

/** The way back from `storedName`. */
export function readName(stored: string): string {
  return stored.startsWith(mark) ? decodeURIComponent(stored.slice(mark.length)) : stored;
}

/**
 * A stored name as it stands in a query's text. Only where Cypher takes no parameter: in commands for constraints,
 * and where an index is to be used.
 */
export function quoted(stored: string): string {
  if (stored === '' || unsafe.test(stored)) throw new RangeError('This name was not made by storedName.');
  return `\`${stored}\``;
}

/** The label that each concept has beside that of its kind. */
export const nodeLabel = 'Node';

/** The label of a kind. */
export function kindLabel(kind: string): string {
  return storedName(kind, (name) => name === nodeLabel || name.startsWith('Etiograph'));
}
