'use client';
/** An import from the page, from the first check to its end: one state, and what may be done in it. */
import { useEffect, useRef, useState } from 'react';
import type { ImportReport } from '@/graph/formats/importFiles';
import { isCancelled, readable } from '../../data/rest';
import { sendImport, type ImportOrder } from '../../data/writing';

/** What a person says of the import. */
type Wanted = Pick<ImportOrder, 'dataset' | 'mappings'>;

export type ImportState =
  | { status: 'idle' }
  /** `sent` is a share from 0 to 1; null while the server reads. */
  | { status: 'working'; dryRun: boolean; sent: number | null; cancel: () => void }
  | { status: 'checked'; report: ImportReport }
  | { status: 'imported'; report: ImportReport }
  | { status: 'failed'; message: string };

export function useImport(files: readonly File[], onImported: (report: ImportReport) => void) {
  const [state, setState] = useState<ImportState>({ status: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run = async ({ dataset, mappings }: Wanted, dryRun: boolean) => {
    const controller = new AbortController();
    running.current = controller;
    const cancel = () => controller.abort();
    const working = (sent: number | null) => setState({ status: 'working', dryRun, sent, cancel });
    working(0);
    try {
      const report = await sendImport({
        files,
        dataset,
        mappings,
        dryRun,
        signal: controller.signal,
        onProgress: working,
      });
      setState({ status: dryRun ? 'checked' : 'imported', report });
      if (!dryRun) onImported(report);
    } catch (error) {
      setState(isCancelled(error) ? { status: 'idle' } : { status: 'failed', message: readable(error) });
    }
  };
  return {
    state,
    check: (wanted: Wanted) => void run(wanted, true),
    start: (wanted: Wanted) => void run(wanted, false),
    reset: () => setState({ status: 'idle' }),
  };
}
