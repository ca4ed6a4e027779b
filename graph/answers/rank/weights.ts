/**
 * The numbers of the formula, chosen on cases that its quality is not told for (see the README), and what each pair of
 * a symptom that was observed and one that is listed comes to.
 */

export const rankWeights = {
  /** The share of people that a listed symptom is taken to be found in where no claim says. */
  unknownShare: 0.5,
  /** No symptom is taken to be found in everybody. */
  highestShare: 0.98,
  /** The chance that a symptom has nothing to do with the condition. */
  chance: 0.02,
  /** What each unit of information is worth that both share. */
  shared: 1,
  /** What each unit of information costs that the listed symptom says beyond what both share. */
  listedBeyond: 0.25,
  /** What each unit of information costs that the observed symptom says beyond what both share. */
  observedBeyond: 1.5,
  /** Coverage from which on two symptoms are told as a match; below, they share little more than a part of the body. */
  match: 0.4,
  /** What one symptom can be worth at most. */
  most: 8,
  /** What a listed symptom costs that everybody with the condition has and that was not observed. */
  missing: 0.4,
  /** How surely a symptom is absent that is said to be. */
  absent: 0.15,
  /** What an observed symptom costs that a source says the condition does not have. */
  denied: 2,
} as const;

/**
 * The logarithm of how much likelier an observed symptom is with a listed one that everybody has than without, from
 * what both share and what each says beyond, in units of information. A share is added as its logarithm.
 */
export const likelier = (shared: number, listedBeyond: number, observedBeyond: number): number =>
  rankWeights.shared * shared -
  rankWeights.listedBeyond * listedBeyond -
  rankWeights.observedBeyond * observedBeyond;

/** The points of an observed symptom from its best listed one: what chance may explain bounds them below. */
export const observedPoints = (best: number): number =>
  Math.log(rankWeights.chance + (1 - rankWeights.chance) * Math.exp(Math.min(best, rankWeights.most)));

/** How far an observed symptom accounts for a listed one, 0 to 1. */
export function coverage(shared: number, listedBeyond: number, observedBeyond: number): number {
  const all = shared + listedBeyond + observedBeyond;
  return all > 0 ? shared / all : 1;
}

/** The points of a listed symptom that was not observed, as far as nothing observed accounts for it. */
export const missingPoints = (share: number, covered: number): number =>
  -rankWeights.missing * share * (1 - covered);

/** The points of a symptom that is absent, by the share of people with the condition who have it. */
export const absentPoints = (share: number): number => Math.log(1 - rankWeights.absent * share);
