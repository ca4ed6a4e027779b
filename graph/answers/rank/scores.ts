/**
 * The scores of all conditions for some symptoms: a sum of points, one for each symptom observed, each one absent, and
 * each one that is listed for the condition and was not observed.
 *
 * Sources: information content and the most informative common ancestor, Resnik 1995 (doi:10.48550/arXiv.cmp-lg/9511007);
 * what both of two terms say beyond it as a distance, Jiang and Conrath 1997 (doi:10.48550/arXiv.cmp-lg/9709008); both
 * ways between a query and a disease's annotations, Köhler et al. 2009 (doi:10.1016/j.ajhg.2009.09.003); noise and
 * frequencies, Bauer et al. 2012 (doi:10.1093/bioinformatics/bts471); a sum of logarithms of likelihood ratios, which
 * can be told term by term, Robinson et al. 2020 (doi:10.1016/j.ajhg.2020.06.021).
 */
import type { RankIndex } from './rankIndex';
import { absentPoints, coverage, likelier, missingPoints, observedPoints, rankWeights } from './weights';

/** Symptoms by their numbers in the index, each once. */
export interface RankQuery {
  observed: readonly number[];
  absent: readonly number[];
}

/** How near an observed symptom is to every term: made once for a question, shared by all conditions. */
export class Near {
  /** `likelier` of each listed symptom if everybody with the condition had it. */
  readonly worth: Float64Array;
  /** How far the observed symptom accounts for each term, 0 to 1. */
  readonly covers: Float64Array;
  readonly #kinds: Uint8Array;

  constructor(
    index: RankIndex,
    readonly observed: number,
  ) {
    const { hierarchy, information } = index;
    const shared = hierarchy.highestShared(observed, information);
    this.#kinds = new Uint8Array(hierarchy.size);
    for (const term of hierarchy.narrower(observed)) this.#kinds[term] = 1;
    this.worth = new Float64Array(hierarchy.size);
    this.covers = new Float64Array(hierarchy.size);
    const own = information[observed] ?? 0;
    const above = new Set(hierarchy.broader([observed]));
    for (let term = 0; term < hierarchy.size; term += 1) {
      const both = shared[term] ?? 0;
      const beyond = Math.max(0, (information[term] ?? 0) - both);
      const observedBeyond = Math.max(0, own - both);
      this.worth[term] = likelier(both, this.implies(term) ? 0 : beyond, observedBeyond);
      // Two that neither is a kind of the other and that share nothing may both tell nothing: that is no likeness.
      const apart = both === 0 && !this.implies(term) && !above.has(term);
      this.covers[term] = apart ? 0 : coverage(both, beyond, observedBeyond);
    }
  }

  /** Whether a listed symptom is the observed one or a kind of it: whoever has it has the observed one. */
  implies(listed: number): boolean {
    return this.#kinds[listed] === 1;
  }

  /** Whether a listed symptom is told as a match of the observed one. */
  fits(listed: number): boolean {
    return this.implies(listed) || (this.covers[listed] ?? 0) >= rankWeights.match;
  }
}

/** The logarithms of all shares, once for an index. */
const logarithms = new WeakMap<RankIndex, Float64Array>();
function logSharesOf(index: RankIndex): Float64Array {
  const known = logarithms.get(index) ?? index.shares.map(Math.log);
  logarithms.set(index, known);
  return known;
}

/** How far something observed accounts for each term. */
export function coverageOf(index: RankIndex, nears: readonly Near[]): Float64Array {
  const covered = new Float64Array(index.hierarchy.size);
  for (const { covers } of nears) {
    for (let term = 0; term < covered.length; term += 1) {
      const one = covers[term] ?? 0;
      if (one > (covered[term] ?? 0)) covered[term] = one;
    }
  }
  return covered;
}

/** Adds the points of one observed symptom to each condition's score. */
function addObserved(index: RankIndex, { worth }: Near, scores: Float64Array): void {
  const { starts, symptoms } = index;
  const logShares = logSharesOf(index);
  for (let condition = 0; condition < scores.length; condition += 1) {
    let best = Number.NEGATIVE_INFINITY;
    const end = starts[condition + 1] ?? 0;
    for (let at = starts[condition] ?? 0; at < end; at += 1) {
      const one = (worth[symptoms[at] ?? 0] ?? 0) + (logShares[at] ?? 0);
      if (one > best) best = one;
    }
    scores[condition] = (scores[condition] ?? 0) + observedPoints(best);
  }
}

/** The highest share of a listed symptom that is the absent one or a kind of it, by condition; 0 where none is. */
function sharesUnder(index: RankIndex, absent: number): Float64Array {
  const kinds = new Uint8Array(index.hierarchy.size);
  for (const term of index.hierarchy.narrower(absent)) kinds[term] = 1;
  const { starts, symptoms, shares } = index;
  const highest = new Float64Array(index.conditions.length);
  for (let condition = 0; condition < highest.length; condition += 1) {
    const end = starts[condition + 1] ?? 0;
    for (let at = starts[condition] ?? 0; at < end; at += 1) {
      const share = shares[at] ?? 0;
      if (kinds[symptoms[at] ?? 0] === 1 && share > (highest[condition] ?? 0)) highest[condition] = share;
    }
  }
  return highest;
}

/** Observed symptoms that a condition is said not to have: denied as such or as something broader. */
export function deniedOf(index: RankIndex, condition: number, observed: readonly number[]): number[] {
  const denied = index.denied.get(condition);
  if (denied === undefined) return [];
  return observed.filter((one) => index.hierarchy.broader([one]).some((term) => denied.has(term)));
}

/** The score of every condition, by its number. */
export function scoresOf(
  index: RankIndex,
  { observed, absent }: RankQuery,
  nears: readonly Near[] = observed.map((one) => new Near(index, one)),
): Float64Array {
  const scores = new Float64Array(index.conditions.length);
  for (const near of nears) addObserved(index, near, scores);
  const covered = coverageOf(index, nears);
  for (let condition = 0; condition < scores.length; condition += 1) {
    let points = 0;
    for (let at = index.starts[condition] ?? 0; at < (index.starts[condition + 1] ?? 0); at += 1)
      points += missingPoints(index.shares[at] ?? 0, covered[index.symptoms[at] ?? 0] ?? 0);
    scores[condition] = (scores[condition] ?? 0) + points;
  }
  for (const one of absent) {
    const shares = sharesUnder(index, one);
    for (let condition = 0; condition < scores.length; condition += 1)
      scores[condition] = (scores[condition] ?? 0) + absentPoints(shares[condition] ?? 0);
  }
  for (const condition of index.denied.keys()) {
    const count = deniedOf(index, condition, observed).length;
    scores[condition] = (scores[condition] ?? 0) - rankWeights.denied * count;
  }
  return scores;
}
