/** From a file's predicate to a relation and back: the table's reading side. */
import { needsCarePredicate, relationTable, type KnownRelation, type Relation } from './relations';

export interface ReadPredicate {
  relation: Relation;
  /** Whether subject and object change places (the predicate is an inverse). */
  swapped: boolean;
}

const reading = new Map<string, ReadPredicate>();
for (const row of relationTable) {
  if (row.relation === 'NEEDS_CARE') continue;
  for (const name of [row.predicate, ...row.alsoReads])
    reading.set(name, { relation: row.relation, swapped: false });
  for (const name of row.inverses) reading.set(name, { relation: row.relation, swapped: true });
}

/** "biolink:has_phenotype" → "has_phenotype". */
function localPredicate(predicate: string): string {
  return predicate.slice(predicate.indexOf(':') + 1).trim();
}

/**
 * Reads a Biolink predicate, or any other, as a relation. A predicate that the table does not know becomes a
 * relation of its own, never a stronger one: upper case where it was all lower case, else as it was.
 * @param original the row's `original_predicate`, which brings NEEDS_CARE back from `related_to`
 */
export function readPredicate(predicate: string, original?: string): ReadPredicate {
  if (original === needsCarePredicate) return { relation: 'NEEDS_CARE', swapped: false };
  const local = localPredicate(predicate).replaceAll(/\s+/g, '_');
  return (
    reading.get(local) ?? {
      relation: local === local.toLowerCase() ? local.toUpperCase() : local,
      swapped: false,
    }
  );
}

/** Whether a relation is one of the table's. */
export function isKnownRelation(relation: string): relation is KnownRelation {
  return relationTable.some((row) => row.relation === relation);
}
