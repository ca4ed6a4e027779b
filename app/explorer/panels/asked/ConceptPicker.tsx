'use client';
/** A field that chooses one stored concept by name, other name or code: a combobox with its label above it. */
import { asked as words } from '@/app/messages/asked';
import type { GraphNode, Kind } from '@/graph/model';
import type { SearchHit } from '@/graph/store/types';
import { HitList } from '../hits/HitList';
import { useHitBox, useTyped } from '../hits/useHitBox';
import { useHits, type Hits } from './useHits';

interface PickerProps {
  label: string;
  /** Only concepts of this kind are offered. */
  kind?: Kind;
  /** Concepts that are chosen already and not offered again. */
  without?: readonly string[];
  onPick: (node: GraphNode) => void;
}

function statusOf(hits: Hits, offered: number): string | null {
  switch (hits.status) {
    case 'idle':
      return null;
    case 'searching':
      return words.searching;
    case 'failed':
      return hits.message;
    case 'ready':
      return offered === 0 ? words.noHit : words.hits(offered);
  }
}

const matchedAs = ({ node, matched }: SearchHit): string | null =>
  matched.text === node.name ? null : words.as(matched.text);

export function ConceptPicker({ label, kind, without = [], onPick }: PickerProps) {
  const typed = useTyped();
  const found = useHits(typed.query, kind);
  const hits =
    found.status === 'ready' ? found.answer.hits.filter(({ node }) => !without.includes(node.id)) : [];
  const hitBox = useHitBox({ typed, hits, onPick: ({ node }) => onPick(node) });
  return (
    <div className="relative">
      <label {...hitBox.box.getLabelProps()} className="block pb-1 text-xs font-semibold text-soft">
        {label}
      </label>
      <input
        {...hitBox.input}
        placeholder={words.placeholder}
        // Room for the list below it where the page brings the field into sight.
        className="h-10 w-full scroll-mb-44 rounded-md border border-strong bg-panel px-3 text-sm placeholder:text-soft pointer-coarse:h-11"
      />
      <HitList
        hitBox={hitBox}
        hits={hits}
        matchedAs={matchedAs}
        look="field"
        status={statusOf(found, hits.length)}
      />
    </div>
  );
}
