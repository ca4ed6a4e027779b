/**
 * Cases made from annotations: what a patient with a condition may come with. Each symptom is drawn by its frequency;
 * some are told less precisely, some belong to something else, and some that the condition does not have were looked
 * for. Seeded: the same again for the same files.
 */
import type { RankIndex } from '../../../graph/answers/rank/rankIndex';
import type { Case } from './cases';

export interface Making {
  count: number;
  /** Numbers from 0 to 1. */
  chance: () => number;
  /** Which conditions cases are made of. */
  isCandidate: (id: string) => boolean;
}

/** Symptoms of a case at most. */
const most = 12;
/** The share of symptoms that are told as the term that they are a kind of. */
const imprecise = 0.3;
/** Symptoms from elsewhere for each of the condition's own. */
const noise = 0.3;
/** Symptoms looked for and absent, at most. */
const absentMost = 4;

function shuffled<T>(values: readonly T[], chance: () => number): T[] {
  return values
    .map((value) => [chance(), value] as const)
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value);
}

export function makeCases(index: RankIndex, { count, chance, isCandidate }: Making): Case[] {
  const { starts, symptoms, shares, terms, hierarchy } = index;
  const range = (condition: number): number[] => {
    const from = starts[condition] ?? 0;
    return Array.from({ length: (starts[condition + 1] ?? 0) - from }, (_, at) => from + at);
  };
  const usable = index.conditions.flatMap((id, at) => (isCandidate(id) && range(at).length >= 3 ? [at] : []));
  const all = [...new Set(symptoms)];
  const pick = <T>(values: readonly T[]): T | undefined => values[Math.floor(chance() * values.length)];
  const term = (symptom: number): string => terms[symptom] ?? '';
  const blurred = (symptom: number): number => {
    const broader = hierarchy.parents(symptom);
    return chance() < imprecise ? (pick(broader) ?? symptom) : symptom;
  };
  return Array.from({ length: count }, (_, at): Case => {
    const condition = pick(usable) ?? 0;
    const places = range(condition);
    const drawn = shuffled(places, chance).filter((place) => chance() < (shares[place] ?? 0));
    const own = (drawn.length > 0 ? drawn : places.slice(0, 1)).slice(0, 1 + Math.floor(chance() * most));
    const listed = new Set(hierarchy.broader(places.map((place) => symptoms[place] ?? 0)));
    const elsewhere = (many: number): number[] =>
      Array.from({ length: many }, () => pick(all) ?? 0).filter((symptom) => !listed.has(symptom));
    const observed = [
      ...own.map((place) => blurred(symptoms[place] ?? 0)),
      ...elsewhere(Math.round(own.length * noise)),
    ];
    const excluded = elsewhere(Math.floor(chance() * (absentMost + 1)));
    return {
      id: `made-${at + 1}`,
      observed: [...new Set(observed)].map(term),
      excluded: [...new Set(excluded)].filter((symptom) => !observed.includes(symptom)).map(term),
      disease: index.conditions[condition] ?? '',
    };
  });
}
