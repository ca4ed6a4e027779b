/** `etiograph check` and `etiograph backup`: whether the store is whole, and a copy of it. */
import { resolve } from 'node:path';
import type { Arguments, Command } from '../command';
import { plain, print, printJson } from '../print';
import { withStore } from '../store';

async function check(given: Arguments): Promise<number> {
  const report = await withStore('read', (store) => store.check());
  if (given.has('json')) printJson(report);
  else if (report.ok) print('The store is in order.');
  else for (const problem of report.problems) print(plain(problem));
  return report.ok ? 0 : 1;
}

export const checkCommand: Command = {
  name: 'check',
  takes: '',
  least: 0,
  most: 0,
  about: 'Compares what the store has worked out with the statements that it comes from.',
  options: { json: { about: 'as JSON' } },
  run: check,
};

async function backup(given: Arguments): Promise<undefined> {
  const [file = ''] = given.rest;
  await withStore('read', (store) => store.backup(resolve(file)));
  print(`Copied the store to ${plain(file)}.`);
}

export const backupCommand: Command = {
  name: 'backup',
  takes: 'FILE',
  least: 1,
  most: 1,
  about: 'Copies the store to a new file, also while it is in use.',
  options: {},
  run: backup,
};
