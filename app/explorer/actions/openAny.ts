/** Files that somebody dropped or chose: a view that was saved is opened as one, anything else is laid on top. */
import type { Explorer } from '../useExplorer';
import { text } from '@/app/messages/en';
import { droppedFiles } from '../data/droppedFiles';
import { openFiles } from './overlay';
import { openViewFile } from './views';
import { work } from './work';

export async function openAny(
  { store, ask, asking }: Pick<Explorer, 'store' | 'ask' | 'asking'>,
  files: readonly File[],
): Promise<void> {
  const [only] = files;
  if (only !== undefined && files.length === 1 && (await openViewFile(store, ask, only))) return;
  await openFiles(store, asking, files);
}

/**
 * Opens what was dropped.
 * @param entries the same as the browser's entries, which alone tell a folder from a file
 */
export async function openDrop(
  explorer: Pick<Explorer, 'store' | 'ask' | 'asking'>,
  files: readonly File[],
  entries: readonly FileSystemEntry[],
): Promise<void> {
  if (!entries.some((entry) => entry.isDirectory)) return openAny(explorer, files);
  await work(explorer.store, text.activity.reading, async (signal) => {
    const found = await droppedFiles(entries);
    if (!signal.aborted && found.length > 0) await openAny(explorer, found);
  });
}
