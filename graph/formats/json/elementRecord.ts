/** From an element of a JSON file to a record, whatever is wrong with it: the place is always told. */
import type { FileRecord } from '../types';
import type { JsonElement } from './elements';

/** @param read may fail with a RangeError where a value is nested too deeply to be written as text */
export function elementRecord(element: JsonElement, read: (value: unknown) => FileRecord): FileRecord {
  const { place, value, problem } = element;
  const skipped = (reason: string): FileRecord => ({
    record: 'skipped',
    line: null,
    reason: `${place} ${reason}`,
  });
  if (problem !== undefined) return skipped(problem);
  try {
    const record = read(value);
    return record.record === 'skipped' ? skipped(record.reason) : record;
  } catch (error) {
    if (error instanceof RangeError) return skipped('is nested too deeply');
    throw error;
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
