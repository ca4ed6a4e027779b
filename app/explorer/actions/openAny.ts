/** Files that somebody dropped or chose: a view that was saved is opened as one, anything else is laid on top. */
import type { Explorer } from '../useExplorer';
import { openFiles } from './overlay';
import { openViewFile } from './views';

export async function openAny(
  { store, ask, asking }: Pick<Explorer, 'store' | 'ask' | 'asking'>,
  files: readonly File[],
): Promise<void> {
  const [only] = files;
  if (only !== undefined && files.length === 1 && (await openViewFile(store, ask, only))) return;
  await openFiles(store, asking, files);
}
