'use client';
/** Says that a file lies on top and is not stored, and takes it off. */
import { Layers, X } from 'lucide-react';
import { text } from '@/app/messages/en';
import { IconButton } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import { closeOverlay } from '../actions/overlay';
import { useExplorer, useExplorerState } from '../useExplorer';

export function OverlayStrip() {
  const { store, asking } = useExplorer();
  const overlay = useExplorerState((state) => state.overlay);
  if (overlay.status === 'none') return null;
  return (
    <Notice>
      <Layers aria-hidden size={17} />
      <p className="flex-1">{text.overlay.opened(overlay.name, overlay.nodes.length)}</p>
      <IconButton label={text.overlay.close} onClick={() => closeOverlay(store, asking)}>
        <X aria-hidden size={16} />
      </IconButton>
    </Notice>
  );
}
