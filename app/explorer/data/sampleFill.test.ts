import { expect, it } from 'vitest';
import { sampleInfo, writeSample } from '@/graph/data/sample';
import { importFiles } from '@/graph/formats/importFiles';
import { blobInputs } from '@/graph/formats/page/blobInput';
import { MemoryStore } from '@/graph/store/memory/memoryStore';
import type { ExportRow } from '@/graph/store/types';
import { sampleFile } from './sampleFill';

async function rowsOf(store: MemoryStore): Promise<ExportRow[]> {
  const rows: ExportRow[] = [];
  const everything = { unchecked: true, riskGroups: [] };
  for await (const row of store.exportRows({ what: 'everything' }, everything)) rows.push(row);
  return rows;
}

it('brings in the very graph that a new store is filled with, under the same name', async () => {
  const [filled, imported] = [new MemoryStore(), new MemoryStore()];
  await writeSample(filled);
  const file = await sampleFile();
  const report = await importFiles(imported, await blobInputs(file, file.name), { dataset: sampleInfo.name });
  expect(report).toMatchObject({ written: { nodes: 67, statements: 109 }, skipped: { total: 0 } });
  expect(await rowsOf(imported)).toEqual(await rowsOf(filled));
  const of = async (store: MemoryStore) =>
    (await store.datasets()).map(({ name, title, license }) => [name, title, license]);
  expect(await of(imported)).toEqual(await of(filled));
});
