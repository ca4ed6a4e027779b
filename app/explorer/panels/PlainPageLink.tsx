'use client';
/** The way to a concept's plain page, for the chosen people if there are any. A concept of a file on top has none. */
import { text } from '@/app/messages/en';
import { viewOf } from '../state/explorer';
import { useExplorerState } from '../useExplorer';

export function PlainPageLink({ id }: { id: string }) {
  const stored = useExplorerState((state) => !state.library.overlay.has(id));
  const lens = useExplorerState((state) => viewOf(state).lens);
  if (!stored) return null;
  const query = new URLSearchParams(lens?.groups.map((group) => ['riskGroup', group])).toString();
  return (
    <p className="-mt-2">
      <a
        href={`plain/${encodeURIComponent(id)}${query === '' ? '' : `?${query}`}`}
        className="inline-flex min-h-7 items-center text-sm text-soft underline decoration-strong decoration-1 underline-offset-3 hover:text-accent pointer-coarse:min-h-11"
      >
        {text.details.plainPage}
      </a>
    </p>
  );
}
