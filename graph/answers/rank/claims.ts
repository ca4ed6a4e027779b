/** What a ranking reads of claims: which condition shows which symptom, how often, and which term is a kind of which. */
import type { EdgeKey, Relation } from '../../model';

/** A claim as the store streams it. */
export interface RankClaim extends EdgeKey {
  /** A share from 0 to 1, or a term of frequency. */
  frequency: number | string | null;
}

/**
 * The relations that say that a condition shows as a symptom. A source that says “varicose veins can cause leg cramps”
 * says that who has the one may have the other, so CAUSES counts too, from a condition to a symptom only: not from
 * exercise, nor from one symptom to the next.
 */
export const symptomRelations: readonly Relation[] = ['HAS_SYMPTOM', 'CAUSES'];

/** All relations that a ranking is made from. */
export const rankRelations: readonly Relation[] = [...symptomRelations, 'SUBTYPE_OF'];

/**
 * The terms of frequency of the Human Phenotype Ontology (HP:0040279) as the middle of the range that each is defined
 * by: obligate 100 %, very frequent 80 to 99, frequent 30 to 79, occasional 5 to 29, very rare 1 to 4, excluded 0.
 */
const shareOfTerm: Readonly<Record<string, number>> = {
  'HP:0040280': 1,
  'HP:0040281': 0.895,
  'HP:0040282': 0.545,
  'HP:0040283': 0.17,
  'HP:0040284': 0.025,
  'HP:0040285': 0,
};

/** The share of people with a condition who have a symptom, or null where the claim does not say. */
export function shareOf(frequency: RankClaim['frequency']): number | null {
  if (typeof frequency === 'number') return frequency >= 0 && frequency <= 1 ? frequency : null;
  if (frequency === null || !Object.hasOwn(shareOfTerm, frequency)) return null;
  return shareOfTerm[frequency] ?? null;
}
