'use client';
/** One kept view: its name opens it; beside it rename and delete. */
import { Pencil, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { text } from '@/app/messages/en';
import { historyWords } from '@/app/messages/history';
import { limits } from '@/graph/model';
import { Button, IconButton } from '@/app/ui/Button';
import { field } from '@/app/ui/field';
import type { SavedView } from '../../state/savedViews';

const words = historyWords.views;

export function KeptView({
  kept,
  onOpen,
  onRename,
  onDelete,
}: {
  kept: SavedView;
  onOpen: () => void;
  /** Whether it was done. */
  onRename: (name: string) => boolean;
  onDelete: () => void;
}) {
  const [renaming, setRenaming] = useState<string | null>(null);
  const pencil = useRef<HTMLButtonElement>(null);
  const stop = () => {
    setRenaming(null);
    // The button is back in the page once this was drawn.
    requestAnimationFrame(() => pencil.current?.focus());
  };
  if (renaming !== null)
    return (
      <li>
        <form
          className="flex flex-wrap gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (onRename(renaming)) stop();
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            stop();
          }}
        >
          <input
            ref={(input) => input?.focus()}
            aria-label={words.newName(kept.name)}
            value={renaming}
            maxLength={limits.savedName}
            onChange={(event) => setRenaming(event.target.value)}
            className={`${field} w-full min-w-0`}
          />
          <Button type="submit">{words.confirm}</Button>
          <Button look="quiet" onClick={stop}>
            {text.cancel}
          </Button>
        </form>
      </li>
    );
  return (
    <li className="flex items-center gap-1">
      <button
        type="button"
        aria-label={words.open(kept.name)}
        className="min-h-9 min-w-0 flex-1 rounded-md px-2 py-1 text-left hover:bg-sunken pointer-coarse:min-h-11"
        onClick={onOpen}
      >
        <span className="block text-sm font-medium wrap-anywhere text-accent underline underline-offset-3">
          {kept.name}
        </span>
        <span className="block text-xs text-soft">
          {new Date(kept.saved).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
        </span>
      </button>
      <IconButton ref={pencil} label={words.renameOf(kept.name)} onClick={() => setRenaming(kept.name)}>
        <Pencil aria-hidden size={16} />
      </IconButton>
      <IconButton label={words.delete(kept.name)} onClick={onDelete}>
        <Trash2 aria-hidden size={16} />
      </IconButton>
    </li>
  );
}
