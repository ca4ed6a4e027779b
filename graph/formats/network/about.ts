/**
 * What a network file of ours says of itself, for the formats that have room for one object: the data set, where
 * there is one, and the prefixes that it declared.
 */
import { z } from 'zod';
import type { DatasetInfo } from '../../store/types';
import { usableName } from '../datasetName';
import { idReader, type IdReader } from '../ids';
import type { ExportSource, FileAbout, ReadOptions } from '../types';

const aboutSchema = z.object({
  dataset: z
    .object({
      name: z.string().exactOptional(),
      title: z.string().exactOptional(),
      license: z.string().exactOptional(),
      url: z.string().exactOptional(),
    })
    .default({}),
  prefixes: z.array(z.string()).default([]),
});

/** To be written into the file as JSON, or as its text. */
export function networkAbout({ info, survey }: Pick<ExportSource, 'info' | 'survey'>): {
  dataset?: DatasetInfo;
  prefixes?: string[];
} {
  const [only] = info.datasets;
  return {
    ...(only !== undefined && info.datasets.length === 1 ? { dataset: only } : {}),
    ...(survey.prefixes.length > 0 ? { prefixes: survey.prefixes } : {}),
  };
}

/** The way back; null where the value is no such object. */
export function readNetworkAbout(value: unknown): FileAbout | null {
  const parsed = aboutSchema.safeParse(value);
  if (!parsed.success) return null;
  const { dataset, prefixes } = parsed.data;
  const name = dataset.name === undefined ? {} : { name: usableName(dataset.name) };
  return { dataset: { ...dataset, ...name }, prefixes };
}

/** The reader of a file's ids, with what the file says of itself: ids that are scoped to its data set stay. */
export function idReaderOf(options: ReadOptions, about: FileAbout | null): IdReader {
  if (about === null) return idReader(options);
  const { name } = about.dataset;
  const declaredPrefixes = new Set([
    ...options.declaredPrefixes,
    ...about.prefixes,
    ...(name === undefined ? [] : [name]),
  ]);
  const dataset = options.datasetIsGiven ? options.dataset : (name ?? options.dataset);
  return idReader({ dataset, declaredPrefixes });
}
