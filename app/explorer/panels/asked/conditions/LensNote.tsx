'use client';
/** What a chosen group of people changes in the answer, in words. */
import { conditionWords as words } from '@/app/messages/conditions';
import { viewOf } from '../../../state/explorer';
import { lensNames } from '../../../state/lensNames';
import { useExplorerState } from '../../../useExplorer';

/** The chosen groups in words, or null where there is none. */
export function useGroupNames(): string | null {
  const lens = useExplorerState((state) => viewOf(state).lens);
  const nodes = useExplorerState((state) => state.library.nodes);
  if (lens === null) return null;
  return lensNames(lens, nodes);
}

export function LensNote() {
  const names = useGroupNames();
  const mode = useExplorerState((state) => viewOf(state).lens?.mode);
  if (names === null) return null;
  return <p className="text-sm">{mode === 'only' ? words.lensOnly(names) : words.lensOther(names)}</p>;
}
