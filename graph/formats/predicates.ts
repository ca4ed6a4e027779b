/**
 * A statement's relation as a predicate to write, and a predicate read back as a relation, with the source's own
 * word kept wherever it says something else.
 */
import {
  isKnownRelation,
  needsCarePredicate,
  parseCurie,
  readPredicate,
  relationRow,
  type Relation,
  type StatementRecord,
} from '../model';

export interface WrittenPredicate {
  predicate: string;
  original: string | undefined;
  /** The relation, where the two above would not bring it back. */
  relation: string | undefined;
}

/** Categories that lack Biolink's mixin "ontology class", which its `subclass_of` asks of both ends. */
const noClasses = new Set(
  ['PopulationOfIndividualOrganisms', 'StudyPopulation', 'Cohort', 'Procedure', 'Device'].map(
    (name) => `biolink:${name}`,
  ),
);

export const isNoClass = (category: string): boolean => noClasses.has(category);

/** Biolink's predicate for a broader concept, whatever the two are. */
const broader = 'biolink:broad_match';

/**
 * What to write for a statement's relation.
 * @param notClasses nodes between which Biolink permits no `subclass_of`: the weaker `broad_match` stands there
 */
export function writePredicate(
  statement: Pick<StatementRecord, 'subject' | 'relation' | 'object' | 'originalPredicate'>,
  notClasses: ReadonlySet<string>,
): WrittenPredicate {
  const { subject, relation, object, originalPredicate } = statement;
  if (relation === 'SUBTYPE_OF' && (notClasses.has(subject) || notClasses.has(object))) {
    return { predicate: broader, original: originalPredicate, relation };
  }
  if (relation === 'NEEDS_CARE') {
    const original = originalPredicate ?? needsCarePredicate;
    return {
      predicate: `biolink:${relationRow(relation).predicate}`,
      original,
      relation: original === needsCarePredicate ? undefined : relation,
    };
  }
  // A relation that our table lacks is written by its source's own CURIE, if that is read as the same relation.
  const curie =
    originalPredicate !== undefined && parseCurie(originalPredicate) !== null ? originalPredicate : null;
  if (!isKnownRelation(relation) && curie !== null && comesBack(curie, relation)) {
    return { predicate: curie, original: curie, relation: undefined };
  }
  const predicate = `biolink:${relationRow(relation).predicate}`;
  const same = originalPredicate !== needsCarePredicate && comesBack(predicate, relation);
  return { predicate, original: originalPredicate, relation: same ? undefined : relation };
}

const comesBack = (predicate: string, relation: Relation): boolean => {
  const read = readPredicate(predicate);
  return read.relation === relation && !read.swapped;
};

export interface TakenPredicate {
  relation: Relation;
  swapped: boolean;
  originalPredicate?: string;
  /** A predicate that neither the relation nor the original tells: to be kept as an attribute. */
  lost?: string;
}

/** Makes a reader of predicates that remembers those it has met: files hold a few of them, many times. */
export function predicateReader(): typeof takePredicate {
  const known = new Map<string, Map<string | undefined, TakenPredicate>>();
  return (predicate, original) => {
    const byOriginal = known.get(predicate) ?? new Map<string | undefined, TakenPredicate>();
    const met = byOriginal.get(original);
    if (met !== undefined) return met;
    const taken = takePredicate(predicate, original);
    // Bounded, since a hostile file may have another one in each row.
    if (known.size < remembered && byOriginal.size < remembered)
      known.set(predicate, byOriginal.set(original, taken));
    return taken;
  };
}
const remembered = 1_000;

/** Reads a row's predicate and its original one. */
export function takePredicate(predicate: string, original: string | undefined): TakenPredicate {
  const { relation, swapped } = readPredicate(predicate, original);
  if (relation === 'NEEDS_CARE') return { relation, swapped };
  const own = !swapped && predicate === `biolink:${relationRow(relation).predicate}`;
  if (own) return { relation, swapped, ...(original === undefined ? {} : { originalPredicate: original }) };
  if (original === undefined || original === predicate)
    return { relation, swapped, originalPredicate: predicate };
  return { relation, swapped, originalPredicate: original, lost: predicate };
}
