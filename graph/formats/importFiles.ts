/**
 * Imports files into a store as one data set, whole or not at all. Streams: what is in memory is a batch, the ids
 * met, and no more (our JSON, which is read whole, apart). Reading (import/reading.ts) and writing (import/target.ts)
 * meet only in batches, so that either may stand in a thread of its own (node/importPaths.ts).
 */
import type { GraphStore } from '../store/types';
import { openInputs, type ImportInput } from './import/inputs';
import { readFiles, type ImportProgress, type ReadingOptions, type ReadMessage } from './import/reading';
import { reportOf, type ImportReport } from './import/report';
import { ImportTarget } from './import/target';

export type { ImportInput } from './import/inputs';
export type { ImportProgress } from './import/reading';
export type { ImportReport } from './import/report';

export interface ImportOptions extends ReadingOptions {
  /** Reads everything and writes nothing. */
  dryRun?: boolean;
  /** Called after each batch. */
  onProgress?: (progress: ImportProgress) => void;
  /** Ends the import; what was written is taken back. */
  signal?: AbortSignal;
}

/** A store; or null where there is none yet; or a way to open it, which is used with the first record. */
export type ImportStore = GraphStore | null | (() => Promise<GraphStore | null>);

/**
 * Writes what a reading gives.
 * @throws GraphError as reading and the store fail; the signal's reason where it ended the import. Nothing is left
 *   behind then.
 */
export async function importMessages(
  store: ImportStore,
  messages: AsyncIterable<ReadMessage>,
  { dryRun = false, onProgress, signal }: ImportOptions,
): Promise<ImportReport> {
  const began = performance.now();
  const target = new ImportTarget(typeof store === 'function' ? store : async () => store, dryRun);
  try {
    for await (const message of messages) {
      signal?.throwIfAborted();
      if (message.is === 'batch') {
        await target.write(message);
        onProgress?.(message.progress);
        signal?.throwIfAborted();
        continue;
      }
      const { info, counts, openEnds } = message;
      const danglingEnds = await target.danglingEnds(openEnds);
      signal?.throwIfAborted();
      const written = await target.complete();
      const { joined, sameNames } = target;
      const rest = { dataset: info.name, dryRun, written, joined, sameNames, danglingEnds };
      return reportOf(counts, rest, performance.now() - began);
    }
    throw new RangeError('The reading of an import ended without saying so.');
  } catch (error) {
    // What cannot be taken back now stays marked as unfinished: it is never seen, and can be removed.
    await target.abort().catch(() => undefined);
    throw error;
  }
}

/**
 * Imports files as one data set.
 * @param store null where there is none yet; then only a dry run makes sense
 * @param inputs at hand, or arriving one by one: those are read in the order in which they come
 * @throws GraphError `bad_input`, `too_large`, `conflict` or as the store fails; the signal's reason where it ended it.
 *   Nothing is left behind then.
 */
export async function importFiles(
  store: ImportStore,
  inputs: readonly ImportInput[] | AsyncIterable<ImportInput>,
  options: ImportOptions = {},
): Promise<ImportReport> {
  return importMessages(store, readFiles(openInputs(inputs, options), options, options.signal), options);
}
