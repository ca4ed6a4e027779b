/**
 * The stores that are measured: the sample's, and Hetionet's where its files are there. Both are made anew, in a
 * temporary folder, by the same commands that a user gives.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { createStore } from '../lib/store.mjs';
import { importByCommand, type ImportRate } from './importRate';
import { madeUpGroup } from './madeUpGroup';

export interface Graph {
  name: string;
  /** The store's file. */
  file: string;
  rate: ImportRate | null;
}

/** Hetionet's files, which are not part of the project. */
const hetionet = ['nodes.tsv.gz', 'edges.sif.gz'].map((name) =>
  join(root, '..', 'shared', 'data', 'hetionet', name),
);

/** Where Hetionet's files are, or null where they are missing. */
export const hetionetFiles = (): readonly string[] | null =>
  hetionet.every((file) => existsSync(file)) ? hetionet : null;

/** A store with the sample. */
export async function sampleGraph(folder: string): Promise<Graph> {
  const file = join(folder, 'sample.sqlite');
  await createStore(root, file);
  return { name: 'the sample', file, rate: null };
}

/** A store with Hetionet and a made-up group of people (madeUpGroup.ts); null where the files are missing. */
export async function hetionetWithGroup(folder: string): Promise<Graph | null> {
  const files = hetionetFiles();
  if (files === null) return null;
  const file = join(folder, 'hetionet-and-group.sqlite');
  const group = await madeUpGroup(folder, files[0] ?? '');
  return { name: 'Hetionet', file, rate: await importByCommand(file, [...files, ...group]) };
}

/** A store with Hetionet, with how fast it came in; null where its files are missing. */
export async function hetionetGraph(folder: string): Promise<Graph | null> {
  const files = hetionetFiles();
  if (files === null) return null;
  const file = join(folder, 'hetionet.sqlite');
  return { name: 'Hetionet', file, rate: await importByCommand(file, files) };
}
