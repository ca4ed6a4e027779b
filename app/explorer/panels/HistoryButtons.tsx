'use client';
/** Undo and redo. They go through the browser's own history, so that Back and Undo are the same. */
import { Redo2, Undo2 } from 'lucide-react';
import { text } from '@/app/messages/en';
import { IconButton } from '@/app/ui/Button';
import { redoable, undoable } from '../state/history';
import { useExplorer, useExplorerState } from '../useExplorer';

const words = text.history;

export function HistoryButtons() {
  const { address } = useExplorer();
  const history = useExplorerState((state) => state.history);
  const undo = undoable(history);
  const redo = redoable(history);
  return (
    <>
      <IconButton
        label={undo === null ? words.undo : words.undoOf(undo.undoes.label)}
        disabled={undo === null}
        onClick={() => address()?.undo()}
      >
        <Undo2 aria-hidden size={18} />
      </IconButton>
      <IconButton
        label={redo === null ? words.redo : words.redoOf(redo.redoes.label)}
        disabled={redo === null}
        onClick={() => address()?.redo()}
      >
        <Redo2 aria-hidden size={18} />
      </IconButton>
    </>
  );
}
