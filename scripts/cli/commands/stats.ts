/** `etiograph stats`: how much the store holds. */
import type { Arguments, Command } from '../command';
import { columns, print, printJson } from '../print';
import { withStore } from '../store';

const mostFirst = (counts: Readonly<Record<string, number>>): [string, number][] =>
  Object.entries(counts).sort(([, a], [, b]) => b - a);

async function run(given: Arguments): Promise<undefined> {
  const stats = await withStore('read', (store) =>
    store.stats({ unchecked: given.has('unchecked'), riskGroups: [] }),
  );
  if (given.has('json')) return void printJson(stats);
  const table = (title: string, rows: [string, number][]) => {
    if (rows.length === 0) return;
    print(`\n${title}`);
    for (const line of columns(rows)) print(`  ${line}`);
  };
  for (const line of columns([
    ['nodes', stats.nodes],
    ['statements', stats.statements],
    [
      given.has('unchecked')
        ? 'of these found by a program, unchecked'
        : 'found by a program, unchecked, not counted',
      stats.unchecked,
    ],
  ])) {
    print(line);
  }
  table('kinds', mostFirst(stats.kinds));
  table('relations', mostFirst(stats.relations));
  table(
    'sources',
    stats.sources.map(({ title, statements }) => [title, statements]),
  );
  table(
    'data sets',
    stats.datasets.map(({ name, statements }) => [name, statements]),
  );
}

export const statsCommand: Command = {
  name: 'stats',
  takes: '',
  least: 0,
  most: 0,
  about: 'How much the store holds: nodes by kind, statements by relation, sources, data sets.',
  options: {
    unchecked: { about: 'counts claims that a program found and nobody checked too' },
    json: { about: 'as JSON' },
  },
  run,
};
