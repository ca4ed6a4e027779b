'use client';
/** Printing what is seen: a sheet of its own is made, printed once its picture is there, and put away. */
import { useEffect, useState, type ReactNode } from 'react';
import { isCancelled, readable } from '../data/rest';
import type { ExportRow } from '@/graph/store/types';
import type { ExportInfo, ExportPicture } from '@/graph/formats';
import { rowsOf, type Part, type ShareState } from '../actions/share';
import { pagePicture } from '../actions/sharePicture';
import { useExplorer } from '../useExplorer';
import { PrintSheet } from './PrintSheet';

export interface Printable {
  rows: readonly ExportRow[];
  info: ExportInfo;
  picture: ExportPicture;
}

/** @returns what prints a part, and the sheet, to be put anywhere: it is seen on paper alone */
export function usePrint(report: (state: ShareState) => void): {
  print: (part: Part) => void;
  sheet: ReactNode;
} {
  const explorer = useExplorer();
  const [printable, setPrintable] = useState<Printable | null>(null);
  useEffect(() => {
    const done = () => setPrintable(null);
    window.addEventListener('afterprint', done);
    return () => window.removeEventListener('afterprint', done);
  }, []);
  const print = async (part: Part) => {
    const controller = new AbortController();
    report({ status: 'working', cancel: () => controller.abort() });
    try {
      const [{ rows, info }, picture] = await Promise.all([
        rowsOf(explorer, part, controller.signal),
        pagePicture(explorer, part),
      ]);
      if (!controller.signal.aborted) setPrintable({ rows, info, picture });
      report({ status: 'idle' });
    } catch (error) {
      report(isCancelled(error) ? { status: 'idle' } : { status: 'failed', message: readable(error) });
    }
  };
  return {
    print: (part) => void print(part),
    sheet: printable === null ? null : <PrintSheet printable={printable} onReady={() => window.print()} />,
  };
}
