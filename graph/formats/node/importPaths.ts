/**
 * Imports files from disk. Large ones are read by a thread of their own, so that the next batch is ready while one is
 * written; for small ones the thread's start would take longer than it saves.
 */
import { on } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { GraphError, limits } from '../../model';
import type { ReadingOptions, ReadMessage } from '../import/reading';
import type { ImportReport } from '../import/report';
import { importFiles, importMessages, type ImportOptions, type ImportStore } from '../importFiles';
import { diskInputs } from './diskInputs';
import { unpack } from './pack';
import type { ReadOrder, ThreadMessage } from './threadMessages';

/**
 * Reads files in a thread.
 * @throws GraphError as reading does; the signal's reason where it ended the reading
 */
export async function* readInThread(
  paths: readonly string[],
  options: ReadingOptions,
  signal?: AbortSignal,
): AsyncIterable<ReadMessage> {
  signal?.throwIfAborted();
  const order: ReadOrder = { paths, options };
  const thread = new Worker(new URL('./readThread.mjs', import.meta.url), { workerData: order });
  try {
    const messages = on(thread, 'message', { close: ['exit'], ...(signal === undefined ? {} : { signal }) });
    for await (const [message] of messages as AsyncIterable<[ThreadMessage]>) {
      if (message.is === 'failed')
        throw new GraphError(message.code, message.message, { remedy: message.remedy });
      yield unpack(message);
      if (message.is === 'end') return;
      thread.postMessage('taken');
    }
  } catch (error) {
    // A wait that was ended tells that it was, not why.
    signal?.throwIfAborted();
    throw error;
  } finally {
    await thread.terminate();
  }
}

/** Whether the files are worth a thread: regular, and large together. A pipe is read where its end can be told at once. */
function areLarge(paths: readonly string[]): boolean {
  const sizes = paths.map((path) =>
    existsSync(path) && statSync(path).isFile() ? statSync(path).size : null,
  );
  return (
    !sizes.includes(null) && sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0) >= limits.readInThread
  );
}

/** The same as `importFiles`, for files on disk. */
export async function importPaths(
  store: ImportStore,
  paths: readonly string[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  if (!areLarge(paths)) return importFiles(store, await diskInputs(paths.map((path) => ({ path }))), options);
  const { format, dataset, mappings, labels, signal } = options;
  const reading: ReadingOptions = {
    ...(format === undefined ? {} : { format }),
    ...(dataset === undefined ? {} : { dataset }),
    ...(mappings === undefined ? {} : { mappings }),
    ...(labels === undefined ? {} : { labels }),
  };
  return importMessages(store, readInThread(paths, reading, signal), options);
}
