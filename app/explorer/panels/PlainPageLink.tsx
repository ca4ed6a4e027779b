'use client';
/** The way to a concept's plain page, for the chosen people if there are any. A concept of a file on top has none. */
import { Printer } from 'lucide-react';
import { text } from '@/app/messages/en';
import { viewOf } from '../state/explorer';
import { useExplorerState } from '../useExplorer';

export function PlainPageLink({ id }: { id: string }) {
  const stored = useExplorerState((state) => !state.library.overlay.has(id));
  const lens = useExplorerState((state) => viewOf(state).lens);
  if (!stored) return null;
  const query = new URLSearchParams(lens?.groups.map((group) => ['riskGroup', group]));
  if (lens !== null && lens.match === 'all') query.set('riskGroupMatch', 'all');
  return (
    <a
      href={`plain/${encodeURIComponent(id)}${query.size === 0 ? '' : `?${query.toString()}`}`}
      className="inline-flex min-h-9 items-center gap-1.5 rounded-md px-2.5 text-sm font-medium text-soft hover:bg-sunken hover:text-ink pointer-coarse:min-h-11"
    >
      <Printer aria-hidden size={16} />
      {text.details.plainPage}
    </a>
  );
}
