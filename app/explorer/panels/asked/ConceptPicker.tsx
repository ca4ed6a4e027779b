'use client';
/** A field that chooses one stored concept by name, other name or code: a combobox with its label above it. */
import { useCombobox } from 'downshift';
import { useState, type ChangeEvent } from 'react';
import { asked as words } from '@/app/messages/asked';
import { KindMark } from '@/app/ui/KindMark';
import { kindRow, limits, type GraphNode, type Kind } from '@/graph/model';
import type { SearchHit } from '@/graph/store/types';
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

export function ConceptPicker({ label, kind, without = [], onPick }: PickerProps) {
  const [value, setValue] = useState('');
  const query = value.trim().slice(0, limits.queryLength);
  const hits = useHits(query, kind);
  const items =
    hits.status === 'ready' ? hits.answer.hits.filter(({ node }) => !without.includes(node.id)) : [];
  const box = useCombobox<SearchHit>({
    items,
    inputValue: value,
    itemToString: (hit) => hit?.node.name ?? '',
    itemToKey: (hit) => hit?.node.id,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    stateReducer: (_, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: null, inputValue: value }
        : changes,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem === null) return;
      setValue('');
      onPick(selectedItem.node);
    },
  });
  const isOpen = box.isOpen && query !== '';
  return (
    <div className="relative">
      <label {...box.getLabelProps()} className="block pb-1 text-xs font-semibold text-soft">
        {label}
      </label>
      <input
        {...box.getInputProps({
          onChange: (event: ChangeEvent<HTMLInputElement>) => setValue(event.target.value),
        })}
        aria-expanded={isOpen && items.length > 0}
        {...(items.length === 0 ? { 'aria-activedescendant': undefined } : {})}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={limits.queryLength}
        placeholder={words.placeholder}
        // Room for the list below it where the page brings the field into sight.
        className="h-10 w-full scroll-mb-44 rounded-md border border-strong bg-panel px-3 text-sm placeholder:text-soft pointer-coarse:h-11"
      />
      <div
        className={`absolute inset-x-0 top-full z-30 mt-1 overflow-hidden rounded-lg border border-line bg-panel shadow-xl ${isOpen ? '' : 'hidden'}`}
      >
        <ul {...box.getMenuProps()} className="max-h-72 overflow-y-auto py-1 empty:hidden">
          {isOpen
            ? items.map((hit, index) => (
                <li
                  key={hit.node.id}
                  {...box.getItemProps({ item: hit, index })}
                  className="flex min-h-9 cursor-pointer items-start gap-2.5 px-3 py-1.5 text-sm aria-selected:bg-accent-ground pointer-coarse:min-h-11"
                >
                  <span className="pt-0.5">
                    <KindMark kind={hit.node.kind} />
                  </span>
                  <span className="min-w-0">
                    <span className="font-medium">{hit.node.name}</span>{' '}
                    <span className="text-xs text-soft">
                      {kindRow(hit.node.kind).label}
                      {hit.matched.text === hit.node.name ? '' : `, ${words.as(hit.matched.text)}`}
                    </span>
                  </span>
                </li>
              ))
            : null}
        </ul>
        <p className="border-t border-line px-3 py-1.5 text-xs text-soft" role="status">
          {isOpen ? statusOf(hits, items.length) : null}
        </p>
      </div>
    </div>
  );
}
