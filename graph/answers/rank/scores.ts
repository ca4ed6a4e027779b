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
import {
  absentPoints,
  coverage,
  likelier,
  missingPoints,
  observedPoints,
  rankWeights,
  type Nearness,
} from './weights';

/** Symptoms by their numbers in the index, each once. */
export interface RankQuery {
  observed: readonly number[];
  absent: readonly number[];
}

/** How near an observed symptom is to every term: made once for a question, shared by all conditions. */
export class Near {
  /** The information of the most informative term that both are kinds of. */
  readonly shared: Float64Array;
  readonly #kinds: Uint8Array;

  constructor(
    private readonly index: RankIndex,
    readonly observed: number,
  ) {
    this.shared = new Float64Array(index.hierarchy.size);
    index.hierarchy.highestShared(observed, index.information, this.shared);
    this.#kinds = new Uint8Array(index.hierarchy.size);
    for (const term of index.hierarchy.narrower(observed)) this.#kinds[term] = 1;
  }

  /** Whether a listed symptom is the observed one or a kind of it: whoever has it has the observed one. */
  implies(listed: number): boolean {
    return this.#kinds[listed] === 1;
  }

  to(listed: number): Nearness {
    const { information } = this.index;
    const shared = this.shared[listed] ?? 0;
    return {
      shared,
      listedBeyond: Math.max(0, (information[listed] ?? 0) - shared),
      observedBeyond: Math.max(0, (information[this.observed] ?? 0) - shared),
    };
  }

  /** `likelier` of a listed symptom that everybody with the condition has. */
  worth(listed: number): number {
    const near = this.to(listed);
    return likelier(this.implies(listed) ? { ...near, listedBeyond: 0 } : near, 1);
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
  for (const near of nears) {
    for (let term = 0; term < covered.length; term += 1)
      covered[term] = Math.max(covered[term] ?? 0, coverage(near.to(term)));
  }
  return covered;
}

/** Adds the points of one observed symptom to each condition's score. */
function addObserved(index: RankIndex, near: Near, scores: Float64Array): void {
  const { starts, symptoms } = index;
  const logShares = logSharesOf(index);
  const worth = Float64Array.from({ length: index.hierarchy.size }, (_, term) =>
    index.isSymptom[term] === 1 ? near.worth(term) : Number.NEGATIVE_INFINITY,
  );
  for (let condition = 0; condition < scores.length; condition += 1) {
    let best = Number.NEGATIVE_INFINITY;
    for (let at = starts[condition] ?? 0; at < (starts[condition + 1] ?? 0); at += 1) {
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
  return Float64Array.from(index.conditions, (_, condition) => {
    let highest = 0;
    for (let at = index.starts[condition] ?? 0; at < (index.starts[condition + 1] ?? 0); at += 1) {
      if (kinds[index.symptoms[at] ?? 0] === 1) highest = Math.max(highest, index.shares[at] ?? 0);
    }
    return highest;
  });
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
