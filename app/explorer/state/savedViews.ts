/** Views that the browser keeps under names: the list, what changes it, and its text. Pure. */
import { z } from 'zod/mini';
import { limits } from '@/graph/model';
import { linkView, fromLinkView } from './linkRead';
import { toLinkView, type LinkView } from './link';
import type { View } from './types';

export interface SavedView {
  name: string;
  /** ISO 8601. */
  saved: string;
  view: View;
}

export type SavedList = { status: 'read'; views: readonly SavedView[] } | { status: 'broken' };

const schema = z.object({
  version: z.literal(1),
  views: z
    .array(
      z.object({
        name: z.string().check(z.minLength(1), z.maxLength(limits.savedName)),
        saved: z.iso.datetime(),
        view: linkView,
      }),
    )
    .check(z.maxLength(limits.savedViews)),
});

/** What was kept, or that it cannot be read. Nothing kept is an empty list. */
export function parseSaved(content: string | null): SavedList {
  if (content === null) return { status: 'read', views: [] };
  try {
    const parsed = schema.safeParse(JSON.parse(content));
    if (!parsed.success) return { status: 'broken' };
    return {
      status: 'read',
      views: parsed.data.views.map(({ view, ...entry }) => ({ ...entry, view: fromLinkView(view) })),
    };
  } catch {
    return { status: 'broken' };
  }
}

export function writeSaved(views: readonly SavedView[]): string {
  const entries = views.map(({ view, ...entry }): { name: string; saved: string; view: LinkView } => ({
    ...entry,
    view: toLinkView(view),
  }));
  return JSON.stringify({ version: 1, views: entries });
}

/** A name as it is kept: without white space around it, and not too long. */
export const savedName = (name: string): string => name.trim().slice(0, limits.savedName).trim();

/** Keeps a view, first in the list; one of the same name gives way. */
export function keepView(views: readonly SavedView[], fresh: SavedView): SavedView[] {
  return [fresh, ...views.filter(({ name }) => name !== fresh.name)];
}

/** Gives a view another name; null where another view bears it. */
export function renameView(views: readonly SavedView[], from: string, to: string): SavedView[] | null {
  if (from !== to && views.some(({ name }) => name === to)) return null;
  return views.map((entry) => (entry.name === from ? { ...entry, name: to } : entry));
}

export const deleteView = (views: readonly SavedView[], name: string): SavedView[] =>
  views.filter((entry) => entry.name !== name);
