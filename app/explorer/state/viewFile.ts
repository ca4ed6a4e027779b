/** Views as a file, for what is too long for a link: `{"etiographView":1,"views":[…]}`. A file is a stranger's text too. */
import { z } from 'zod/mini';
import { text } from '@/app/messages/en';
import { toLinkView } from './link';
import { fromLinkView, linkViews } from './linkRead';
import type { View } from './types';

const marker = 'etiographView';
const version = 1;

/** The text of a file of views that came one after another; one view is a list of one. */
export const writeViewFile = (views: readonly View[]): string =>
  JSON.stringify({ [marker]: version, views: views.map(toLinkView) });

/** Whether the beginning of a file says that it is one of these. */
export const isViewFile = (head: string): boolean =>
  new RegExp(`^\\uFEFF?\\s*\\{\\s*"${marker}"\\s*:`).test(head);

export type ReadViewFile = { status: 'read'; views: View[] } | { status: 'refused'; message: string };

const schema = z.object({ [marker]: z.literal(version), views: linkViews });

export function readViewFile(content: string): ReadViewFile {
  try {
    const value: unknown = JSON.parse(content);
    const parsed = schema.safeParse(value);
    if (parsed.success) return { status: 'read', views: parsed.data.views.map(fromLinkView) };
    const written =
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[marker] : null;
    const newer = typeof written === 'number' && written > version;
    return { status: 'refused', message: newer ? text.failures.view.newer : text.failures.view.broken };
  } catch {
    return { status: 'refused', message: text.failures.view.broken };
  }
}
