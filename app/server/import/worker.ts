/**
 * The process that imports an upload. It is started by run.ts with its order as the only argument, sends what came of
 * it to its parent, and ends. When the parent stops it or is gone, what was written is taken back.
 */
import { basename, join } from 'node:path';
import { importFiles, type ImportReport } from '../../../graph/formats/importFiles';
import type { Labels } from '../../../graph/formats/labels/parse';
import { diskInputs } from '../../../graph/formats/node/diskInputs';
import { labelFile } from '../../../graph/formats/node/labelFile';
import { GraphError } from '../../../graph/model';
import { openStore } from '../../../graph/store/open';
import type { ImportOrder, ImportOutcome } from './order';

const stop = new AbortController();
const gone = (): void =>
  stop.abort(new GraphError('unavailable', 'The import was stopped before its end. Nothing was imported.'));
process.once('disconnect', gone);
process.once('SIGTERM', gone);

/** The table that was sent, or the one of respectful names for groups of people that comes with the program. */
function labelsOf(folder: string, labels: NonNullable<ImportOrder['labels']>): Promise<Labels> {
  if ('sent' in labels) return labelFile(join(folder, labels.sent), basename(labels.sent));
  return labelFile(join(process.cwd(), 'graph', 'data', 'labels', `${labels.ours}.tsv`));
}

async function work({
  folder,
  files,
  format,
  dataset,
  dryRun,
  mappings,
  labels,
}: ImportOrder): Promise<ImportReport> {
  const names = labels === undefined ? undefined : await labelsOf(folder, labels);
  const store = await openStore({ access: dryRun ? 'read' : 'write', env: process.env });
  try {
    // Named as the sender named them: our folder means nothing to them.
    const found = await diskInputs(files.map((file) => ({ path: join(folder, file), name: basename(file) })));
    const inputs = found.map(({ name, content }) => ({ name, content }));
    return await importFiles(store, inputs, {
      ...(format === undefined ? {} : { format }),
      ...(dataset === undefined ? {} : { dataset }),
      ...(mappings === undefined ? {} : { mappings }),
      ...(names === undefined ? {} : { labels: names }),
      dryRun,
      signal: stop.signal,
    });
  } finally {
    await store.close();
  }
}

async function outcomeOf(order: ImportOrder): Promise<ImportOutcome> {
  try {
    return { outcome: 'done', report: await work(order) };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return { outcome: 'failed', code: error.code, message: error.message };
  }
}

process.send?.(await outcomeOf(JSON.parse(process.argv[2] ?? '') as ImportOrder));
process.off('disconnect', gone);
process.disconnect?.();
