/** Gathers items into bounded batches, so that a writer gives out pieces worth a system call. */
import { limits } from '../../model';

export async function* batches<T>(
  items: AsyncIterable<T>,
  size: number = limits.exportBatch,
): AsyncIterable<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
