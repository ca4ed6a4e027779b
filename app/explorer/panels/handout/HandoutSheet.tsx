'use client';
/**
 * The plain page of a view, over everything else: to be read, printed, or saved as one file. It is a dialog, and what
 * is behind is inert meanwhile: a sheet of paper has nothing beside it.
 */
import { Download, Printer, X } from 'lucide-react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import type { Handout } from '@/graph/answers/handout/types';
import { handout as words } from '@/app/messages/handout';
import { Button } from '@/app/ui/Button';
import { handoutFile } from '../../actions/handout';
import { download } from '../../actions/share';
import { readable } from '../../data/rest';
import { useExplorer } from '../../useExplorer';
import { HandoutText } from './HandoutText';

/** Takes everything else on the page out of reach, and gives it back. Escape closes from wherever the focus is. */
function useAlone(sheet: RefObject<HTMLElement | null>, onClose: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onClose();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    // Going back changes the view, and this page tells of the one before.
    window.addEventListener('popstate', onClose);
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true });
      window.removeEventListener('popstate', onClose);
    };
  }, [onClose]);
  useEffect(() => {
    const others = [...document.body.children].filter(
      (element): element is HTMLElement =>
        element instanceof HTMLElement && element !== sheet.current && !element.inert,
    );
    for (const element of others) element.inert = true;
    sheet.current?.querySelector<HTMLElement>('h1')?.focus();
    return () => {
      for (const element of others) element.inert = false;
    };
  }, [sheet]);
}

export function HandoutSheet({ handout, onClose }: { handout: Handout; onClose: () => void }) {
  const explorer = useExplorer();
  const sheet = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState('');
  useAlone(sheet, onClose);
  const save = async () => {
    try {
      const file = await handoutFile(explorer, handout);
      download(file);
      setOutcome(words.saved(file.name));
    } catch (error) {
      setOutcome(readable(error));
    }
  };
  return createPortal(
    <div
      ref={sheet}
      role="dialog"
      aria-modal="true"
      aria-labelledby="handout-title"
      className="handout-sheet"
    >
      <div className="handout-tools">
        <Button look="solid" onClick={() => window.print()}>
          <Printer aria-hidden size={16} />
          {words.print}
        </Button>
        <Button onClick={() => void save()}>
          <Download aria-hidden size={16} />
          {words.save}
        </Button>
        <Button look="quiet" className="ml-auto" onClick={onClose}>
          <X aria-hidden size={16} />
          {words.close}
        </Button>
        <p role="status" className="w-full text-sm wrap-anywhere text-soft empty:hidden">
          {outcome}
        </p>
      </div>
      <article>
        <HandoutText handout={handout} />
        <p className="small">{words.onlyPicture}</p>
      </article>
    </div>,
    document.body,
  );
}
