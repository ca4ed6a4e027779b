/** From symptoms to conditions: the conditions whose sources list these symptoms, best fit first. Pure. */
import type { RankIndex } from './rankIndex';
import { Near, scoresOf, type RankQuery } from './scores';
import { separating, type Separating } from './separate';
import { Unfolder, type Unfolded } from './unfold';

export interface RankQuestion {
  /** Ids of symptoms that are present, and of those that were looked for and are absent. */
  observed: readonly string[];
  absent: readonly string[];
  /** How many conditions are told. */
  limit: number;
  /** The only conditions that count, or null for all. */
  inside: ReadonlySet<string> | null;
}

export interface Ranked extends Unfolded {
  condition: string;
  /** The sum of all points. It orders; it is no probability. */
  score: number;
}

export interface Ranking {
  conditions: Ranked[];
  /** Conditions that list at least one of the observed symptoms, or one near to it. */
  total: number;
  /** Told for the first `separated` conditions. */
  separating: Separating | null;
}

/** How many of the first conditions the separating symptom is looked for among. */
export const separated = 5;

/** Symptoms by number, each once. Those that nothing is said of fit nowhere and are left out. */
export function queryOf(
  index: RankIndex,
  { observed, absent }: { observed: readonly string[]; absent: readonly string[] },
): RankQuery {
  const numbers = (ids: readonly string[]): number[] =>
    [...new Set(ids)].flatMap((id) => index.termAt.get(id) ?? []);
  return { observed: numbers(observed), absent: numbers(absent) };
}

/** Conditions that list an observed symptom or one near enough to it to be told as a match. */
function isTouched(index: RankIndex, nears: readonly Near[]): Uint8Array {
  const touching = new Uint8Array(index.hierarchy.size);
  for (const near of nears)
    for (let term = 0; term < touching.length; term += 1) if (near.fits(term)) touching[term] = 1;
  return Uint8Array.from(index.conditions, (_, condition) => {
    const own = index.symptoms.subarray(index.starts[condition], index.starts[condition + 1]);
    return own.some((symptom) => touching[symptom] === 1) ? 1 : 0;
  });
}

/** The ranking for a question. Equal scores stand by id. */
export function rank(index: RankIndex, question: RankQuestion): Ranking {
  const query = queryOf(index, question);
  const nears = query.observed.map((one) => new Near(index, one));
  const scores = scoresOf(index, query, nears);
  const touched = isTouched(index, nears);
  const { inside } = question;
  const found = index.conditions.flatMap((id, condition) =>
    touched[condition] === 1 && (inside === null || inside.has(id)) ? [condition] : [],
  );
  // Conditions are numbered by id.
  found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const first = found.slice(0, question.limit);
  const unfolder = new Unfolder(index, query, nears);
  return {
    conditions: first.map((condition) => ({
      condition: index.conditions[condition] ?? '',
      score: scores[condition] ?? 0,
      ...unfolder.unfold(condition),
    })),
    total: found.length,
    separating: separating(index, first.slice(0, separated), query),
  };
}
