/** The order in which relations are listed everywhere: as in the table, then those it does not know by name. */
import { relations, type Relation } from '../model';
import { byCodePoint } from './codePoint';

const places = new Map<string, number>(relations.map((relation, place) => [relation, place]));

/** Compares two relations for `sort`. */
export function compareRelations(a: Relation, b: Relation): number {
  const place = (relation: Relation) => places.get(relation) ?? places.size;
  return place(a) - place(b) || byCodePoint(a, b);
}
