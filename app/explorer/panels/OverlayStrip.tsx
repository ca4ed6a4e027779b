'use client';
/** Where files on top are told of. The card itself loads with the first file. */
import dynamic from 'next/dynamic';
import { useExplorerState } from '../useExplorer';

const OverlayCard = dynamic(() => import('./OverlayCard').then((module) => module.OverlayCard));

export function OverlayStrip() {
  const overlay = useExplorerState((state) => state.overlay);
  return overlay.status === 'none' ? null : <OverlayCard overlay={overlay} />;
}
