/** `etiograph search TEXT`: finds concepts by name, synonym, id or cross-reference. */
import { find } from '../../../graph/answers/find';
import { kindRow, limits } from '../../../graph/model';
import type { SearchAnswer } from '../../../graph/store/types';
import type { Arguments, Command } from '../command';
import { filterFrom, groupOptions } from '../filter';
import { columns, count, plain, print, printJson } from '../print';
import { withStore } from '../store';

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
  const limit = given.number('limit', 1, limits.searchHitsMost) ?? limits.searchHits;
  const filter = filterFrom(given);
  const answer = await withStore('read', (store) => find({ text, limit, filter }, store));
  if (given.has('json')) printJson(answer);
  else for (const line of answerLines(answer, text)) print(line);
}

export const searchCommand: Command = {
  name: 'search',
  takes: 'TEXT…',
  least: 1,
  most: Number.POSITIVE_INFINITY,
  about: 'Finds concepts by name, synonym, id or cross-reference; small slips of the pen are forgiven.',
  options: {
    limit: {
      value: 'N',
      about: `how many, up to ${limits.searchHitsMost}; ${limits.searchHits} when not told`,
    },
    ...groupOptions('only what is said about these people'),
    unchecked: { about: 'ranks with claims that a program found and nobody checked' },
    json: { about: 'as JSON' },
  },
  run,
};
