/** One condition's score unfolded to the terms that it is the sum of, with what each rests on. */
import { byCodePoint } from '../codePoint';
import type { RankIndex } from './rankIndex';
import { coverageOf, deniedOf, type Near, type RankQuery } from './scores';
import { absentPoints, missingPoints, observedPoints, rankWeights } from './weights';

/**
 * How an observed symptom and a listed one are related: the same; the listed one is a kind of it; it is a kind of the
 * listed one; or both are kinds of a third.
 */
export type How = 'same' | 'narrower' | 'broader' | 'related';

export interface MatchedTerm {
  observed: string;
  /** The condition's own symptom that fits best. */
  listed: string;
  how: How;
  /** The most informative term that both are kinds of. */
  shared: string;
  /** What that term tells: the logarithm of how rare it is among conditions; 0 for one that all of them have. */
  information: number;
  /** From 0 to 1; null where no source says. */
  share: number | null;
  points: number;
}

export interface MissingTerm {
  listed: string;
  share: number | null;
  points: number;
}

/** why: absent – a source lists it and it is absent; denied – it is present and a source says that it does not belong. */
export interface ContradictedTerm {
  symptom: string;
  why: 'absent' | 'denied';
  /** The condition's own symptoms that it is about. */
  listed: string[];
  points: number;
}

export interface Unfolded {
  matched: MatchedTerm[];
  /** Observed symptoms that nothing listed comes near to: the score counts them as chance. */
  unexplained: { observed: string; points: number }[];
  missing: MissingTerm[];
  contradicted: ContradictedTerm[];
}

/** Of symptoms that are worth the same: the observed one itself, then a kind of it. Where nothing tells anything all are. */
const nearness = (near: Near, symptom: number): number =>
  near.observed === symptom ? 2 : Number(near.implies(symptom));

function bestOf(index: RankIndex, near: Near, condition: number): { at: number; likelier: number } {
  let best = { at: -1, likelier: Number.NEGATIVE_INFINITY };
  for (let at = index.starts[condition] ?? 0; at < (index.starts[condition + 1] ?? 0); at += 1) {
    const symptom = index.symptoms[at] ?? 0;
    const likelier = (near.worth[symptom] ?? 0) + Math.log(index.shares[at] ?? 0);
    const isNearer =
      likelier === best.likelier && nearness(near, symptom) > nearness(near, index.symptoms[best.at] ?? -1);
    if (likelier > best.likelier || isNearer) best = { at, likelier };
  }
  return best;
}

function howOf(near: Near, listed: number, isBroader: boolean): How {
  if (near.observed === listed) return 'same';
  if (near.implies(listed)) return 'narrower';
  return isBroader ? 'broader' : 'related';
}

/** The most informative of the terms that both are kinds of; the one first by number where several are. */
function sharedTerm(index: RankIndex, a: number, b: number): number {
  const above = new Set(index.hierarchy.broader([a]));
  const both = index.hierarchy.broader([b]).filter((term) => above.has(term));
  return both.reduce((best, term) => {
    const more = (index.information[term] ?? 0) - (index.information[best] ?? 0);
    return more > 0 || (more === 0 && term < best) ? term : best;
  }, both[0] ?? a);
}

/** Where a listed symptom stands among those of all conditions. */
const placesOf = (index: RankIndex, condition: number): number[] => {
  const from = index.starts[condition] ?? 0;
  return Array.from({ length: (index.starts[condition + 1] ?? 0) - from }, (_, at) => from + at);
};

/** Unfolds the scores of some conditions for one question. */
export class Unfolder {
  readonly #covered: Float64Array;

  /** @param nears of the observed symptoms, in the order of the question */
  constructor(
    private readonly index: RankIndex,
    private readonly query: RankQuery,
    private readonly nears: readonly Near[],
  ) {
    this.#covered = coverageOf(index, nears);
  }

  unfold(condition: number): Unfolded {
    const matched: MatchedTerm[] = [];
    const unexplained: Unfolded['unexplained'] = [];
    for (const near of this.nears) {
      const match = this.#match(near, condition);
      if ('listed' in match) matched.push(match);
      else unexplained.push(match);
    }
    const byPoints = (a: { points: number }, b: { points: number }): number => b.points - a.points;
    return {
      matched: matched.sort(byPoints),
      unexplained,
      missing: this.#missing(condition).sort(
        (a, b) => a.points - b.points || byCodePoint(a.listed, b.listed),
      ),
      contradicted: this.#contradicted(condition),
    };
  }

  #match(near: Near, condition: number): MatchedTerm | { observed: string; points: number } {
    const { index } = this;
    const { at, likelier } = bestOf(index, near, condition);
    const points = observedPoints(likelier);
    const observed = this.#term(near.observed);
    const listed = index.symptoms[at];
    if (listed === undefined || !near.fits(listed)) return { observed, points };
    const isBroader = index.hierarchy.broader([near.observed]).includes(listed);
    const how = howOf(near, listed, isBroader);
    const term = sharedTerm(index, near.observed, listed);
    return {
      observed,
      listed: this.#term(listed),
      how,
      shared: this.#term(term),
      information: index.information[term] ?? 0,
      share: this.#share(at),
      points,
    };
  }

  /** What is listed and not observed. What something observed accounts for in part costs the less, and is told. */
  #missing(condition: number): MissingTerm[] {
    return placesOf(this.index, condition).flatMap((at) => {
      const symptom = this.index.symptoms[at] ?? 0;
      const points = missingPoints(this.index.shares[at] ?? 0, this.#covered[symptom] ?? 0);
      return points === 0 ? [] : [{ listed: this.#term(symptom), share: this.#share(at), points }];
    });
  }

  #contradicted(condition: number): ContradictedTerm[] {
    const { index, query } = this;
    const absent = query.absent.flatMap((one): ContradictedTerm[] => {
      const kinds = new Set(index.hierarchy.narrower(one));
      const places = placesOf(index, condition).filter((at) => kinds.has(index.symptoms[at] ?? 0));
      if (places.length === 0) return [];
      const points = absentPoints(Math.max(...places.map((at) => index.shares[at] ?? 0)));
      const listed = places.map((at) => this.#term(index.symptoms[at] ?? 0));
      return [{ symptom: this.#term(one), why: 'absent', listed, points }];
    });
    const denied = deniedOf(index, condition, query.observed).map((one): ContradictedTerm => {
      const above = index.hierarchy.broader([one]).filter((term) => index.denied.get(condition)?.has(term));
      const listed = above.map((term) => this.#term(term));
      return { symptom: this.#term(one), why: 'denied', listed, points: -rankWeights.denied };
    });
    return [...absent, ...denied];
  }

  #term(number: number): string {
    return this.index.terms[number] ?? '';
  }

  #share(at: number): number | null {
    return this.index.isShareKnown[at] === 1 ? (this.index.shares[at] ?? null) : null;
  }
}
