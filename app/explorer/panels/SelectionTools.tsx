'use client';
/**
 * What can be done with what is selected: over the picture's lower corner, so that nothing moves when it comes. On a
 * phone the icons stand alone, under their names as labels.
 */
import { Ellipsis, EyeOff, Plus, Scissors, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { text } from '@/app/messages/en';
import { Button, IconButton } from '@/app/ui/Button';
import { expand } from '../actions/expand';
import { step, viewOf } from '../state/explorer';
import { hideNodes, keepOnly, removeNodes, selectedIds } from '../state/view';
import { useExplorer, useExplorerState } from '../useExplorer';

const words = text.canvas;

function Tool({ label, icon, onClick }: { label: string; icon: ReactNode; onClick: () => void }) {
  return (
    <Button look="quiet" title={label} onClick={onClick}>
      {icon}
      <span className="max-sm:sr-only">{label}</span>
    </Button>
  );
}

export function SelectionTools({ onActions }: { onActions: (id: string) => void }) {
  const { store, ask } = useExplorer();
  const view = useExplorerState(viewOf);
  const ids = selectedIds(view.selection).filter((id) => Object.hasOwn(view.nodes, id));
  const [only] = ids;
  if (only === undefined) return null;
  return (
    <div
      role="group"
      aria-label={words.selection}
      data-over-picture
      className="absolute right-3 bottom-3 z-10 flex rounded-xl border border-line bg-panel p-0.5 shadow-md"
    >
      {ids.length === 1 ? (
        <Tool
          label={words.expand}
          icon={<Plus aria-hidden size={16} />}
          onClick={() => void expand(store, ask, only, null)}
        />
      ) : null}
      <Tool
        label={words.hide}
        icon={<EyeOff aria-hidden size={16} />}
        onClick={() => step(store, text.steps.hid(ids.length), hideNodes(ids))}
      />
      <Tool
        label={words.keep}
        icon={<Scissors aria-hidden size={16} />}
        onClick={() => step(store, text.steps.kept(ids.length), keepOnly(ids))}
      />
      <Tool
        label={words.remove}
        icon={<Trash2 aria-hidden size={16} />}
        onClick={() => step(store, text.steps.removed(ids.length), removeNodes(ids))}
      />
      {ids.length === 1 ? (
        <IconButton label={words.actions} onClick={() => onActions(only)}>
          <Ellipsis aria-hidden size={18} />
        </IconButton>
      ) : null}
    </div>
  );
}
