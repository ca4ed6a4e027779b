'use client';
/** An import from the page, from the first check to its end: one state, and what may be done in it. */
import { useEffect, useRef, useState } from 'react';
import type { ReadTable } from '@/graph/formats/import/report';
import type { ImportReport } from '@/graph/formats/importFiles';
import { isCancelled, readable, ReadableError } from '../../data/rest';
import { sendImport, type ImportOrder } from '../../data/writing';

/** What a person says of the import. */
type Wanted = Pick<ImportOrder, 'dataset' | 'mappings' | 'labels'>;

export type ImportState =
  | { status: 'idle' }
  /** `sent` is a share from 0 to 1; null while the server reads. */
  | { status: 'working'; dryRun: boolean; sent: number | null; cancel: () => void }
  | { status: 'checked'; report: ImportReport }
  | { status: 'imported'; report: ImportReport }
  | { status: 'cancelled' }
  | { status: 'failed'; message: string }
  /** Nothing tells what the columns of these tables are: a person has to say it. */
  | { status: 'unread'; tables: readonly ReadTable[] };

/** How a check or an import ended: for what is around the form. */
export type ImportEnd =
  { end: 'checked' | 'imported'; report: ImportReport } | { end: 'cancelled' | 'locked' | 'failed' };

const isLocked = (error: unknown): boolean => error instanceof ReadableError && error.code === 'locked';

async function refused(files: readonly File[], { mappings }: Wanted, message: string): Promise<ImportState> {
  const { unreadTables } = await import('./unreadTables');
  const tables = await unreadTables(files, mappings, message).catch(() => []);
  return tables.length === 0 ? { status: 'failed', message } : { status: 'unread', tables };
}

export function useImport(files: readonly File[], onEnd: (end: ImportEnd) => void) {
  const [state, setState] = useState<ImportState>({ status: 'idle' });
  const running = useRef<AbortController | null>(null);
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
      running.current?.abort();
    };
  }, []);
  const run = async (wanted: Wanted, dryRun: boolean) => {
    const controller = new AbortController();
    running.current = controller;
    const cancel = () => controller.abort();
    const working = (sent: number | null) => setState({ status: 'working', dryRun, sent, cancel });
    working(0);
    try {
      const report = await sendImport({
        files,
        ...wanted,
        dryRun,
        signal: controller.signal,
        onProgress: working,
      });
      setState({ status: dryRun ? 'checked' : 'imported', report });
      onEnd({ end: dryRun ? 'checked' : 'imported', report });
    } catch (error) {
      // Whoever leaves the form ends its import too, and nobody is there to be told.
      if (left.current) return;
      setState(isCancelled(error) ? { status: 'cancelled' } : await refused(files, wanted, readable(error)));
      onEnd(isCancelled(error) ? { end: 'cancelled' } : { end: isLocked(error) ? 'locked' : 'failed' });
    }
  };
  return {
    state,
    check: (wanted: Wanted) => void run(wanted, true),
    start: (wanted: Wanted) => void run(wanted, false),
    reset: () => setState({ status: 'idle' }),
  };
}
