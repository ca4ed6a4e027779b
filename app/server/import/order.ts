/** What the server and the process that imports say to each other. */
import type { ImportReport } from '../../../graph/formats/importFiles';
import type { GivenMapping } from '../../../graph/formats/tables/mapping/mapping';
import type { GraphErrorCode } from '../../../graph/model';

export interface ImportOrder {
  folder: string;
  /** Paths below the folder. */
  files: readonly string[];
  format?: string;
  dataset?: string;
  dryRun: boolean;
  /** What was said of tables' columns. */
  mappings?: readonly GivenMapping[];
  /** Names to use in place of those in the files: a table that was sent, below the folder, or one of our own. */
  labels?: { sent: string } | { ours: 'population' };
}

export type ImportOutcome =
  { outcome: 'done'; report: ImportReport } | { outcome: 'failed'; code: GraphErrorCode; message: string };
