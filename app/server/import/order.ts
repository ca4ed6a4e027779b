/** What the server and the process that imports say to each other. */
import type { ImportReport } from '../../../graph/formats/importFiles';
import type { GraphErrorCode } from '../../../graph/model';

export interface ImportOrder {
  folder: string;
  /** Paths below the folder. */
  files: readonly string[];
  format?: string;
  dataset?: string;
  dryRun: boolean;
}

export type ImportOutcome =
  { outcome: 'done'; report: ImportReport } | { outcome: 'failed'; code: GraphErrorCode; message: string };
