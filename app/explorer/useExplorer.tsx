'use client';
/** The explorer's store for components: reading, and the actions bound to it. */
import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { CanvasControls } from './canvas/types';
import type { AskMore } from './data/ask';
import type { SwitchableAsk } from './data/switchableAsk';
import type { Address } from './state/address';
import type { ExplorerState, ExplorerStore } from './state/explorer';

export interface Explorer {
  store: ExplorerStore;
  ask: AskMore;
  /** Where questions go: changed when a file is opened on top. */
  asking: SwitchableAsk;
  /** The canvas's controls; null until it is drawn. */
  controls: () => CanvasControls | null;
  /** The standing line: what everything rests on. */
  standing: string;
  /** Whether nothing can be added to the graph, whoever asks: it is another program's database. */
  readOnly: boolean;
  /** Undo, redo and the link; null until the page has started. */
  address: () => Address | null;
}

const ExplorerContext = createContext<Explorer | null>(null);

export function ExplorerProvider({ explorer, children }: { explorer: Explorer; children: ReactNode }) {
  return <ExplorerContext value={explorer}>{children}</ExplorerContext>;
}

/** Store, questions and address of the explorer around this component. */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (explorer === null) throw new Error('useExplorer is used outside an ExplorerProvider');
  return explorer;
}

/** A part of the explorer's state; renders again when the part changes by reference. */
export function useExplorerState<T>(select: (state: ExplorerState) => T): T {
  return useStore(useExplorer().store, select);
}
