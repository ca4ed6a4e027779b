/** What an import and the thread that reads for it say to each other. */
import type { GraphErrorCode, Remedy } from '../../model';
import type { ReadingOptions } from '../import/reading';
import type { PackedMessage } from './pack';

export interface ReadOrder {
  paths: readonly string[];
  options: ReadingOptions;
}

export type ThreadMessage =
  PackedMessage | { is: 'failed'; code: GraphErrorCode; message: string; remedy: Remedy | null };
