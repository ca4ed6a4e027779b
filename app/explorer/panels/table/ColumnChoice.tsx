'use client';
/** Chooses the columns of a table: a button, and below it a switch for each. Escape and a click elsewhere close it. */
import { Columns3 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { table as words } from '@/app/messages/table';
import { Button } from '@/app/ui/Button';
import { Toggle } from '@/app/ui/Toggle';
import { isShown, showColumn } from '../../table/arrange';
import type { Arrangement, Column } from '../../table/types';

export function ColumnChoice<Row>({
  columns,
  arrangement,
  onArrange,
}: {
  columns: readonly Column<Row>[];
  arrangement: Arrangement;
  onArrange: (next: Arrangement) => void;
}) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) setOpen(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, [open]);
  return (
    <div
      ref={box}
      className="relative"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        opener.current?.focus();
      }}
    >
      <Button ref={opener} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Columns3 aria-hidden size={16} />
        {words.columns}
      </Button>
      {open ? (
        <fieldset className="absolute top-full right-0 z-30 mt-1 max-h-[min(22rem,50dvh)] w-64 max-w-[80vw] overflow-y-auto rounded-lg border border-line bg-panel p-2 shadow-xl">
          <legend className="sr-only">{words.columns}</legend>
          {columns.slice(1).map((column) => (
            <Toggle
              key={column.id}
              checked={isShown(column, arrangement)}
              onChange={(shown) => onArrange(showColumn(arrangement, column.id, shown))}
            >
              <span className="min-w-0 first-letter:uppercase">{column.heading}</span>
            </Toggle>
          ))}
          {Object.keys(arrangement.chosen).length === 0 ? null : (
            <Button
              look="quiet"
              className="mt-1 w-full justify-start px-1"
              onClick={() => onArrange({ ...arrangement, chosen: {} })}
            >
              {words.usualColumns}
            </Button>
          )}
        </fieldset>
      ) : null}
    </div>
  );
}
