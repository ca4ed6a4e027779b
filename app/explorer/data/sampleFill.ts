/** The sample graph into a store that holds nothing: made into our own file in the page, and imported like any other. */
import { sampleInfo, sampleNodes, sampleStatements } from '@/graph/data/sample';
import { exportGraph, formatById } from '@/graph/formats';
import { memoryStore } from '@/graph/store/memory/memoryStore';
import { sendImport } from './writing';

/** The sample as a file of our JSON, which loses nothing. */
export async function sampleFile(): Promise<File> {
  const store = await memoryStore(sampleInfo, sampleNodes, sampleStatements);
  const { files } = await exportGraph(store, {
    format: formatById('json', 'write'),
    selection: { what: 'dataset', dataset: sampleInfo.name },
    filter: { unchecked: true, riskGroups: [] },
    date: new Date(),
  });
  const parts: string[] = [];
  for (const file of files) for await (const part of file.content) parts.push(part);
  return new File(parts, `${sampleInfo.name}.json`, { type: 'application/json' });
}

/** @throws ReadableError as an import does */
export async function fillWithSample(): Promise<void> {
  await sendImport({
    files: [await sampleFile()],
    dataset: sampleInfo.name,
    dryRun: false,
    mappings: [],
    labels: { use: 'files' },
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
}
