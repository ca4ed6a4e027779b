/** The fields that tools are asked with: those of the REST interface, as they are in a body. */
import { limits, type GroupMatch } from '@/graph/model';
import type { GraphFilter } from '@/graph/store/types';
import { z } from 'zod';
import { filterBody, filterOf, id, must } from '../../schemas/fields';

/** A whole number; `usual` where it is absent. */
export const count = (least: number, most: number, usual: number, description: string) => {
  const message = must(`a whole number from ${least} to ${most}`);
  return z.int(message).min(least, message).max(most, message).default(usual).meta({ description });
};

/** One of some words. */
export const oneOf = <const W extends readonly [string, ...string[]]>(words: W, description: string) =>
  z.enum(words, must(`one of ${words.join(', ')}`)).meta({ description });

export const conceptId = id.meta({
  description: 'The id of a concept, as “search” gives it.',
  example: 'HP:0003394',
});

/** What every tool filters by. */
export const filterFields = {
  riskGroup: filterBody.riskGroup.meta({
    description: `Ids of groups of people (“search” with kind RiskGroup finds them), at most ${limits.riskGroups}: only what the sources say about them is answered.`,
  }),
  riskGroupMatch: filterBody.riskGroupMatch,
  unchecked: filterBody.unchecked,
};

interface FilterGiven {
  riskGroup?: string[] | undefined;
  riskGroupMatch?: GroupMatch | undefined;
  unchecked?: boolean | undefined;
}
/** The filter that was given, or the usual one: everybody, and no unchecked claims. */
export const filterGiven = ({ riskGroup, riskGroupMatch, unchecked }: FilterGiven): GraphFilter =>
  filterOf({ riskGroup: riskGroup ?? [], riskGroupMatch, unchecked: unchecked ?? false });
