/** `etiograph datasets` and `etiograph remove`: what was imported together, and taking it out again. */
import type { Arguments, Command } from '../command';
import { columns, plain, print, printJson } from '../print';
import { withStore } from '../store';

async function list(given: Arguments): Promise<undefined> {
  const datasets = await withStore('read', (store) => store.datasets());
  if (given.has('json')) return void printJson(datasets);
  if (datasets.length === 0) return void print('The store holds no data set.');
  const rows = datasets.map(({ name, state, nodes, statements, license, title }) => [
    name,
    ...[state, nodes, 'nodes', statements, 'statements'],
    ...[license ?? 'licence not stated', title ?? ''],
  ]);
  for (const line of columns(rows)) print(line);
}

export const datasetsCommand: Command = {
  name: 'datasets',
  takes: '',
  least: 0,
  most: 0,
  about: 'What was imported, with its size and licence.',
  options: { json: { about: 'as JSON' } },
  run: list,
};

async function remove(given: Arguments): Promise<undefined> {
  const [name = ''] = given.rest;
  // Opened to read first: where there is no store, none is made.
  await withStore('read', (store) => store.datasets());
  await withStore('write', (store) => store.removeDataset(name));
  print(`Removed the data set ${plain(name)}.`);
}

export const removeCommand: Command = {
  name: 'remove',
  takes: 'DATASET',
  least: 1,
  most: 1,
  about: 'Takes out exactly what came with a data set.',
  options: {},
  run: remove,
};
