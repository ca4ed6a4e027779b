'use client';
/** One thing that is said of at least one of the compared: of which, and, opened, in which sentences. */
import { Ban, Check, ChevronDown, ChevronRight, CircleAlert, Minus, type LucideIcon } from 'lucide-react';
import { useId, useState } from 'react';
import type { CompareRow } from '@/graph/answers/compare/compare';
import type { GraphNode } from '@/graph/model';
import { compared as words } from '@/app/messages/compared';
import { text } from '@/app/messages/en';
import { KindMark } from '@/app/ui/KindMark';
import { membersOf } from '../../../state/explorer';
import { cellOf, edgesFor, endsOf, rowName, type Cell } from '../../../table/compared';
import { useExplorerState } from '../../../useExplorer';
import { SaidOfTwo } from '../SaidOfTwo';

const marks: Readonly<Record<Cell, LucideIcon>> = { yes: Check, opposite: Ban, no: Minus, both: CircleAlert };
const looks: Readonly<Record<Cell, string>> = {
  yes: 'font-medium',
  opposite: 'font-medium',
  no: 'text-soft',
  both: 'font-medium',
};

function Held({ cell }: { cell: Cell }) {
  const Mark = marks[cell];
  return (
    <td className={`border-b border-line px-1.5 py-2 align-top text-xs pointer-coarse:py-3 ${looks[cell]}`}>
      <span className="flex items-start gap-1">
        <Mark aria-hidden size={14} className="mt-px shrink-0" />
        <span className="min-w-0">{words.held[cell]}</span>
      </span>
    </td>
  );
}

function Pill({ children }: { children: string }) {
  return (
    <span className="rounded-full border border-strong px-2 text-xs font-normal text-ink">{children}</span>
  );
}

/** What is known of the row besides: whether sources disagree, and whether it is said of the chosen group. */
function Pills({ row }: { row: CompareRow }) {
  const lens = useExplorerState((state) => state.lens);
  const inLens = membersOf(lens)?.has(row.node.id) === true;
  if (!row.disagree && !inLens) return null;
  return (
    <span className="flex flex-wrap gap-1 pb-1">
      {row.disagree ? <Pill>{words.disagreeMark}</Pill> : null}
      {inLens ? <Pill>{text.lens.marked}</Pill> : null}
    </span>
  );
}

export function ComparedRow({ row, nodes }: { row: CompareRow; nodes: readonly GraphNode[] }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const Chevron = open ? ChevronDown : ChevronRight;
  const name = rowName(row);
  return (
    <>
      <tr>
        <th
          scope="row"
          className="sticky left-0 z-10 border-r border-b border-line bg-panel px-1 text-left align-top font-medium"
        >
          <button
            type="button"
            aria-expanded={open}
            {...(open ? { 'aria-controls': id } : {})}
            className="flex min-h-8 w-full items-start gap-1 py-1.5 text-left hover:text-accent pointer-coarse:min-h-11 pointer-coarse:py-2.5"
            onClick={() => setOpen(!open)}
          >
            <Chevron aria-hidden size={14} className="mt-1 shrink-0 text-soft" />
            <span className="mt-px shrink-0">
              <KindMark kind={row.node.kind} size={14} />
            </span>
            <span className="min-w-0 wrap-anywhere">{name}</span>
          </button>
          <Pills row={row} />
        </th>
        {nodes.map((node) => (
          <Held key={node.id} cell={cellOf(row, node.id)} />
        ))}
      </tr>
      {open ? (
        <tr id={id}>
          <td colSpan={nodes.length + 1} className="border-b border-line bg-sunken p-0">
            <ul
              aria-label={words.open(name)}
              className="sticky left-0 max-w-[100cqi] space-y-1 px-3 py-2 text-[0.9375rem] leading-normal"
            >
              {nodes.flatMap((of) =>
                edgesFor(row, of.id).map((edge) => (
                  <li key={edge.id}>
                    <SaidOfTwo said={{ edge, ...endsOf(row, of) }} />
                  </li>
                )),
              )}
            </ul>
          </td>
        </tr>
      ) : null}
    </>
  );
}
