'use client';
/** What can be done with the picture and with what is selected in it. Every action is a button here. */
import {
  Ellipsis,
  Expand,
  Eye,
  EyeOff,
  Keyboard,
  Maximize,
  Minus,
  PinOff,
  Plus,
  Scissors,
  Trash2,
} from 'lucide-react';
import { text } from '@/app/messages/en';
import { hubs } from '@/app/messages/hubs';
import { size } from '@/app/messages/size';
import { Button, IconButton } from '@/app/ui/Button';
import { Segments } from '@/app/ui/Segments';
import { arrange } from '../actions/arrange';
import { expand } from '../actions/expand';
import { fill } from '../actions/fill';
import { nextMark } from '../actions/full';
import { unpinAll } from '../actions/pins';
import type { CanvasControls } from '../canvas/types';
import { step, viewOf } from '../state/explorer';
import type { LayoutName } from '../state/types';
import { hideNodes, keepOnly, removeNodes, selectedIds, showHidden } from '../state/view';
import { useExplorer, useExplorerState } from '../useExplorer';

const words = text.canvas;
const layouts: readonly { value: LayoutName; label: string }[] = [
  { value: 'columns', label: words.columns },
  { value: 'force', label: words.force },
  { value: 'tree', label: words.tree },
];

function SelectionTools({ onActions }: { onActions: (id: string) => void }) {
  const { store, ask } = useExplorer();
  const view = useExplorerState(viewOf);
  const ids = selectedIds(view.selection).filter((id) => Object.hasOwn(view.nodes, id));
  const [only] = ids;
  if (only === undefined) return null;
  return (
    <div role="group" aria-label={words.selection} className="flex flex-wrap">
      {ids.length === 1 ? (
        <Button look="quiet" onClick={() => void expand(store, ask, only, null)}>
          <Plus aria-hidden size={16} />
          {words.expand}
        </Button>
      ) : null}
      <Button look="quiet" onClick={() => step(store, text.steps.hid(ids.length), hideNodes(ids))}>
        <EyeOff aria-hidden size={16} />
        {words.hide}
      </Button>
      <Button look="quiet" onClick={() => step(store, text.steps.kept(ids.length), keepOnly(ids))}>
        <Scissors aria-hidden size={16} />
        {words.keep}
      </Button>
      <Button look="quiet" onClick={() => step(store, text.steps.removed(ids.length), removeNodes(ids))}>
        <Trash2 aria-hidden size={16} />
        {words.remove}
      </Button>
      {ids.length === 1 ? (
        <IconButton label={words.actions} onClick={() => onActions(only)}>
          <Ellipsis aria-hidden size={18} />
        </IconButton>
      ) : null}
    </div>
  );
}

/** Fills the picture up to the next size. */
function FillButton() {
  const { store, ask } = useExplorer();
  const mark = useExplorerState(nextMark);
  const empty = useExplorerState((state) => Object.keys(viewOf(state).nodes).length === 0);
  if (mark === null || empty) return null;
  return (
    <Button look="quiet" onClick={() => void fill(store, ask, mark)}>
      <Expand aria-hidden size={16} />
      {size.fill(mark)}
    </Button>
  );
}

interface ToolbarProps {
  controls: CanvasControls | null;
  helpOpen: boolean;
  onHelp: (button: Element) => void;
  /** All that can be done with a concept. */
  onActions: (id: string) => void;
}

export function Toolbar({ controls, helpOpen, onHelp, onActions }: ToolbarProps) {
  const { store } = useExplorer();
  const layout = useExplorerState((state) => viewOf(state).layout);
  const hidden = useExplorerState((state) => viewOf(state).hidden.length);
  const pinned = useExplorerState((state) => viewOf(state).pinned.length);
  return (
    <div
      role="group"
      aria-label={words.toolbar}
      className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-panel px-3 py-1.5"
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
          <Maximize aria-hidden size={17} />
        </IconButton>
        <IconButton
          label={words.keys}
          aria-expanded={helpOpen}
          onClick={(event) => onHelp(event.currentTarget)}
        >
          <Keyboard aria-hidden size={19} />
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
      <SelectionTools onActions={onActions} />
    </div>
  );
}
