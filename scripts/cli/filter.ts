/** The options by which most questions filter. */
import { groupMatches } from '../../graph/model';
import type { GraphFilter } from '../../graph/store/types';
import type { Arguments, Command } from './command';
import { UsageError } from './failure';

/** @param people what is answered where groups are chosen */
export const groupOptions = (people: string): Command['options'] => ({
  'risk-group': { value: 'ID', repeats: true, about: people },
  'risk-group-match': {
    value: groupMatches.join('|'),
    about: 'of several groups: what is said of any of them (when not told), or of each (all)',
  },
});

/** @throws UsageError for a word that is neither any nor all */
export function filterFrom(given: Arguments): GraphFilter {
  const word = given.text('risk-group-match');
  const match = groupMatches.find((one) => one === word);
  if (word !== undefined && match === undefined)
    throw new UsageError(`--risk-group-match has to be any or all, not “${word}”.`);
  return {
    unchecked: given.has('unchecked'),
    riskGroups: given.texts('risk-group'),
    ...(match === undefined ? {} : { riskGroupMatch: match }),
  };
}
