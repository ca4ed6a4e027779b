'use client';
/** A chosen concept with a button that takes it out again, and what else can be done with it before that. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '@/app/ui/Button';
import { KindMark } from '@/app/ui/KindMark';
import { asked as words } from '@/app/messages/asked';
import { useExplorerState } from '../../useExplorer';

interface ChosenProps {
  id: string;
  onRemove: () => void;
  children?: ReactNode;
}

export function Chosen({ id, onRemove, children }: ChosenProps) {
  const node = useExplorerState((state) => state.library.nodes[id]);
  const name = node?.name ?? id;
  return (
    <span className="inline-flex max-w-full items-center gap-1.5 rounded-full border border-line bg-panel py-0.5 pr-0.5 pl-3 text-sm">
      {node === undefined ? null : <KindMark kind={node.kind} size={14} />}
      <span className="min-w-0 truncate">{name}</span>
      {children}
      <IconButton label={words.remove(name)} onClick={onRemove} className="min-h-7 min-w-7 rounded-full px-1">
        <X aria-hidden size={14} />
      </IconButton>
    </span>
  );
}
