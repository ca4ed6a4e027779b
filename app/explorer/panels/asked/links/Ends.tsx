'use client';
/** The question in its fields: two concepts, the button that swaps them, and how long a path may be. */
import { ArrowUpDown } from 'lucide-react';
import { useId } from 'react';
import { links as words } from '@/app/messages/links';
import { limits, type GraphNode } from '@/graph/model';
import { IconButton } from '@/app/ui/Button';
import { openQuestion } from '../../../actions/asked';
import { shelve } from '../../../state/explorer';
import type { Asked } from '../../../state/types';
import { useExplorer } from '../../../useExplorer';
import { Chosen } from '../Chosen';
import { ConceptPicker } from '../ConceptPicker';
import { useKeptFocus } from '../useKeptFocus';

export type LinksAsked = Extract<Asked, { what: 'links' }>;

/** Shorter ones are among them: one claim between the two is always looked for. */
const lengths = Array.from({ length: limits.pathLengthMost - 1 }, (_, at) => at + 2);

function End({
  label,
  id,
  without,
  onChange,
}: {
  label: string;
  id: string | null;
  without: readonly string[];
  onChange: (node: GraphNode | null) => void;
}) {
  if (id === null) return <ConceptPicker label={label} without={without} onPick={onChange} />;
  return (
    <div>
      <p className="pb-1 text-xs font-semibold text-soft">{label}</p>
      <Chosen id={id} onRemove={() => onChange(null)} />
    </div>
  );
}

export function Ends({ asked, name }: { asked: LinksAsked; name: (id: string | null) => string }) {
  const { store } = useExplorer();
  const lengthId = useId();
  const form = useKeptFocus(`${asked.from}\n${asked.to}`);
  const { from, to } = asked;
  const put = (end: 'from' | 'to') => (node: GraphNode | null) => {
    if (node !== null) shelve(store, { nodes: [node] });
    openQuestion(store, { ...asked, [end]: node?.id ?? null });
  };
  const both = from !== null && to !== null;
  return (
    <div
      ref={form}
      tabIndex={-1}
      role="group"
      aria-label={both ? words.endsOf(name(from), name(to)) : words.ends}
      className="space-y-3 rounded-lg border border-line bg-panel p-3 outline-none"
    >
      <div className="flex items-center gap-2">
        <div className="min-w-0 flex-1 space-y-3">
          <End label={words.from} id={from} without={to === null ? [] : [to]} onChange={put('from')} />
          <End label={words.to} id={to} without={from === null ? [] : [from]} onChange={put('to')} />
        </div>
        <IconButton
          label={words.swap}
          look="outlined"
          disabled={from === null && to === null}
          onClick={() => openQuestion(store, { ...asked, from: to, to: from })}
        >
          <ArrowUpDown aria-hidden size={17} />
        </IconButton>
      </div>
      <div className="flex flex-wrap items-center gap-2 text-sm">
        <label htmlFor={lengthId} className="text-soft">
          {words.length}
        </label>
        <select
          id={lengthId}
          value={asked.length ?? limits.pathLength}
          className="min-h-9 rounded-md border border-strong bg-panel px-2.5 tabular-nums pointer-coarse:min-h-11"
          onChange={(event) => openQuestion(store, { ...asked, length: Number(event.target.value) })}
        >
          {lengths.map((length) => (
            <option key={length} value={length}>
              {length}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
