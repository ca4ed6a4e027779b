/** `etiograph search TEXT`: finds concepts by name, synonym, id or cross-reference. */
import { find } from '../../../graph/answers/find';
import { kindRow, limits } from '../../../graph/model';
import type { SearchAnswer } from '../../../graph/store/types';
import type { Arguments, Command } from '../command';
import { filterFrom } from '../filter';
import { columns, count, plain } from '../print';
import { limitGiven, questionOptions, tell, type Many } from '../question';
import { withStore } from '../store';

const many: Many = { most: limits.searchHitsMost, usual: limits.searchHits };

function answerLines({ hits, total }: SearchAnswer, text: string): string[] {
  if (hits.length === 0) return [`Nothing matches “${plain(text)}”.`];
  const rows = hits.map(({ node, matched }) => [
    node.id,
    node.name,
    kindRow(node.kind).label,
    matched.text === node.name || matched.text === node.id ? '' : `(${matched.text})`,
  ]);
  const all = typeof total === 'number' ? count(total) : `at least ${count(total.atLeast)}`;
  const cut = typeof total !== 'number' || total > hits.length;
  return [...columns(rows), ...(cut ? [`The first ${count(hits.length)} of ${all}.`] : [])];
}

async function run(given: Arguments): Promise<undefined> {
  const text = given.rest.join(' ');
  const limit = limitGiven(given, many);
  const filter = filterFrom(given);
  const answer = await withStore('read', (store) => find({ text, limit, filter }, store));
  tell(given, answer, (found) => answerLines(found, text));
}

export const searchCommand: Command = {
  name: 'search',
  takes: 'TEXT…',
  least: 1,
  most: Number.POSITIVE_INFINITY,
  about: 'Finds concepts by name, synonym, id or cross-reference; small slips of the pen are forgiven.',
  options: questionOptions(many, {
    riskGroup: 'only what is said about these people',
    unchecked: 'ranks with claims that a program found and nobody checked',
  }),
  run,
};
