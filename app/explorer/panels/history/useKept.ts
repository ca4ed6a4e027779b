'use client';
/** The kept views, and what changes them; each change says in a sentence what came of it. */
import { useCallback, useEffect, useState } from 'react';
import { historyWords } from '@/app/messages/history';
import { limits } from '@/graph/model';
import { followKept, readKept, writeKept, type Kept } from '../../data/savedViews';
import { deleteView, keepView, renameView, savedName, type SavedView } from '../../state/savedViews';
import type { View } from '../../state/types';

const words = historyWords.views;

export interface KeptViews {
  kept: Kept;
  /** What came of the last change. */
  told: string | null;
  keep: (name: string, view: View) => boolean;
  rename: (from: string, to: string) => boolean;
  remove: (name: string) => void;
  /** Brings the view back that was deleted last; null where none was. */
  restore: (() => void) | null;
  discard: () => void;
}

export function useKept(): KeptViews {
  const [kept, setKept] = useState<Kept>(readKept);
  const [told, setTold] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<readonly SavedView[] | null>(null);
  useEffect(() => followKept(() => setKept(readKept())), []);

  const write = useCallback((views: readonly SavedView[], message: string): boolean => {
    const result = writeKept(views);
    setDeleted(null);
    setKept(readKept());
    setTold(result === 'written' ? message : result === 'full' ? words.noRoom : words.denied);
    return result === 'written';
  }, []);
  const refuse = (message: string): false => {
    setTold(message);
    return false;
  };
  /** What is kept at this moment, whatever another tab has done. */
  const now = (): readonly SavedView[] => {
    const found = readKept();
    return found.status === 'read' ? found.views : [];
  };

  return {
    kept,
    told,
    keep: (typed, view) => {
      const name = savedName(typed);
      if (name === '') return refuse(words.unnamed);
      const views = now();
      const known = views.some((entry) => entry.name === name);
      if (!known && views.length >= limits.savedViews) return refuse(words.full(limits.savedViews));
      const next = keepView(views, { name, saved: new Date().toISOString(), view });
      return write(next, known ? words.replaced(name) : words.kept(name));
    },
    rename: (from, typed) => {
      const name = savedName(typed);
      if (name === '') return refuse(words.unnamed);
      const next = renameView(now(), from, name);
      return next === null ? refuse(words.taken(name)) : write(next, words.renamed(name));
    },
    remove: (name) => {
      const before = now();
      if (write(deleteView(before, name), words.deleted(name))) setDeleted(before);
    },
    restore: deleted === null ? null : () => void write(deleted, ''),
    discard: () => void write([], ''),
  };
}
