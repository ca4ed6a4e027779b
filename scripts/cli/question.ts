/** What commands that ask a question have in common: what they leave out, how much they tell, and as what. */
import type { Arguments, Command } from './command';
import { groupOptions } from './filter';
import { print, printJson } from './print';

/** How many of its answers a command tells: at most, and when not told. */
export interface Many {
  /** "paths"; nothing where the command's own words say it. */
  what?: string;
  most: number;
  usual: number;
}

/** @param about what the choice of people, and that of unchecked claims, do to this question */
export const questionOptions = (
  { what, most, usual }: Many,
  about: { riskGroup: string; unchecked: string },
): Command['options'] => ({
  limit: {
    value: 'N',
    about: `how many${what === undefined ? '' : ` ${what}`}, up to ${most}; ${usual} when not told`,
  },
  ...groupOptions(about.riskGroup),
  unchecked: { about: about.unchecked },
  json: { about: 'as JSON' },
});

/** @throws UsageError where the limit is no number or out of bounds */
export const limitGiven = (given: Arguments, { most, usual }: Many): number =>
  given.number('limit', 1, most) ?? usual;

/** Prints an answer, as JSON where that is wanted. */
export function tell<T>(given: Arguments, answer: T, linesOf: (answer: T) => readonly string[]): void {
  if (given.has('json')) printJson(answer);
  else for (const line of linesOf(answer)) print(line);
}
