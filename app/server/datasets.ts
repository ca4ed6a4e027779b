/** Data sets over HTTP: which there are, and taking one out. */
import type { DatasetSummary } from '@/graph/store/types';
import { requireWriteAccess, sessionState } from './session';
import { getStore, openWriter } from './store';

/** Those that are whole; who may write also sees unfinished ones, to remove them. */
export async function listDatasets(headers: Headers): Promise<DatasetSummary[]> {
  const all = await (await getStore()).datasets();
  const mayWrite = sessionState(headers).writing === 'open';
  return all.filter(({ state }) => mayWrite || state === 'complete');
}

/**
 * Takes out exactly what came with a data set.
 * @param readName asked for the name once it is known that the asker may write
 * @throws {HttpProblem} unauthorized, forbidden
 * @throws {GraphError} not_found, conflict while another process is writing, and as opening the store fails
 */
export async function removeDataset(headers: Headers, readName: () => string): Promise<void> {
  requireWriteAccess(headers);
  const name = readName();
  const store = await openWriter();
  try {
    await store.removeDataset(name);
  } finally {
    await store.close();
  }
}
