'use client';
/** What can be done with the picture as a whole. Every action is a button here. */
import { Expand, Eye, Keyboard, Maximize, Minus, PinOff, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { text } from '@/app/messages/en';
import { hubs } from '@/app/messages/hubs';
import { size } from '@/app/messages/size';
import { Button, IconButton } from '@/app/ui/Button';
import { Segments } from '@/app/ui/Segments';
import { arrange } from '../actions/arrange';
import { fill } from '../actions/fill';
import { nextMark } from '../actions/full';
import { unpinAll } from '../actions/pins';
import type { CanvasControls } from '../canvas/types';
import { step, viewOf } from '../state/explorer';
import type { LayoutName } from '../state/types';
import { showHidden } from '../state/view';
import { useExplorer, useExplorerState } from '../useExplorer';

const words = text.canvas;
const layouts: readonly { value: LayoutName; label: ReactNode }[] = [
  { value: 'columns', label: words.columns },
  { value: 'force', label: words.force },
  {
    value: 'tree',
    label: (
      <>
        <span aria-hidden className="sm:hidden">
          {words.treeShort}
        </span>
        <span className="max-sm:sr-only">{words.tree}</span>
      </>
    ),
  },
];

/** Fills the picture up to the next size. */
function FillButton() {
  const { store, ask } = useExplorer();
  const mark = useExplorerState(nextMark);
  const empty = useExplorerState((state) => Object.keys(viewOf(state).nodes).length === 0);
  if (mark === null || empty) return null;
  return (
    <Button
      look="quiet"
      title={size.fill(mark)}
      className="max-sm:px-1.5"
      onClick={() => void fill(store, ask, mark)}
    >
      <Expand aria-hidden size={16} />
      <span className="max-sm:sr-only">{size.fill(mark)}</span>
    </Button>
  );
}

interface ToolbarProps {
  controls: CanvasControls | null;
  helpOpen: boolean;
  onHelp: (button: Element) => void;
}

export function Toolbar({ controls, helpOpen, onHelp }: ToolbarProps) {
  const { store } = useExplorer();
  const layout = useExplorerState((state) => viewOf(state).layout);
  const hidden = useExplorerState((state) => viewOf(state).hidden.length);
  const pinned = useExplorerState((state) => viewOf(state).pinned.length);
  return (
    <div
      role="group"
      aria-label={words.toolbar}
      className="flex flex-wrap items-center gap-x-1 gap-y-1 border-b border-line bg-panel px-2 py-1.5 sm:gap-x-2 sm:px-3"
    >
      <Segments
        label={words.layout}
        options={layouts}
        value={layout}
        onChange={(name) => void arrange(store, name)}
      />
      <div className="flex">
        <IconButton label={words.zoomOut} disabled={controls === null} onClick={() => controls?.zoomOut()}>
          <Minus aria-hidden size={18} />
        </IconButton>
        <IconButton label={words.zoomIn} disabled={controls === null} onClick={() => controls?.zoomIn()}>
          <Plus aria-hidden size={18} />
        </IconButton>
        <IconButton label={words.fit} disabled={controls === null} onClick={() => controls?.fit()}>
          <Maximize aria-hidden size={18} />
        </IconButton>
        <IconButton
          label={words.keys}
          // A phone has no keys; where a keyboard is tied to one, the question mark opens the list.
          className="max-sm:pointer-coarse:hidden"
          aria-expanded={helpOpen}
          onClick={(event) => onHelp(event.currentTarget)}
        >
          <Keyboard aria-hidden size={18} />
        </IconButton>
      </div>
      <FillButton />
      {hidden === 0 ? null : (
        <Button look="quiet" onClick={() => step(store, text.steps.shownHidden, showHidden())}>
          <Eye aria-hidden size={16} />
          {words.showHidden(hidden)}
        </Button>
      )}
      {pinned === 0 ? null : (
        <Button look="quiet" onClick={() => unpinAll(store)}>
          <PinOff aria-hidden size={16} />
          {hubs.unpinAll(pinned)}
        </Button>
      )}
    </div>
  );
}
