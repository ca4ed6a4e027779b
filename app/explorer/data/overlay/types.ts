/** What a dropped graph answers, what is told of it, and what page and worker say to each other. */
import type { ImportReport } from '@/graph/formats/importFiles';
import type { GraphErrorCode, GraphNode, Remedy } from '@/graph/model';
import type { ExportRow, GraphStore } from '@/graph/store/types';
import type { KindCount } from '../../firstScreen';

type OverlayQuestion = 'nodes' | 'search' | 'frontier' | 'degrees' | 'statements' | 'among';

/** A graph that lies on top: some of a store's questions, and the rows of an export. */
export interface OverlayGraph extends Pick<GraphStore, OverlayQuestion> {
  /** Of each code, the concepts that go by it; codes that none goes by are left out. */
  carriersOf(codes: readonly string[]): Promise<ReadonlyMap<string, readonly GraphNode[]>>;
  /** These concepts and the claims among them. */
  rows(ids: readonly string[]): Promise<ExportRow[]>;
}

/** What came in. */
export interface OverlaySummary {
  /** The name that ids which mean nothing elsewhere are scoped by: kept under it, they stay the same. */
  dataset: string;
  nodes: number;
  statements: number;
  /** Claims that a program found, counted among the statements. */
  unchecked: number;
  kinds: KindCount[];
  /** Where to begin: the best connected conditions, else concepts of other kinds. */
  examples: GraphNode[];
  skipped: ImportReport['skipped'];
  leftOut: ImportReport['leftOut'];
  /** All of its concepts, where they are few enough for one picture; else none. */
  ids: string[];
}

export interface OverlayProgress {
  /** Share of the files' bytes that was read, 0 to 1. */
  done: number;
  nodes: number;
  statements: number;
}

export type ToWorker =
  | { say: 'open'; files: readonly File[] }
  | { say: 'ask'; call: number; question: keyof OverlayGraph; parameters: readonly unknown[] };

export type FromWorker =
  | { say: 'progress'; progress: OverlayProgress }
  | { say: 'opened'; summary: OverlaySummary }
  | { say: 'answer'; call: number; value: unknown }
  /** `call` is null where opening failed; `code` where nobody foresaw the failure. */
  | {
      say: 'failed';
      call: number | null;
      code: GraphErrorCode | null;
      message: string;
      remedy: Remedy | null;
    };
