'use client';
/** A combobox over hits: what is typed, what is open, and what choosing one does. The list is HitList.tsx. */
import { useCombobox } from 'downshift';
import { useState, type ChangeEvent } from 'react';
import { limits } from '@/graph/model';
import type { SearchHit } from '@/graph/store/types';

interface Typed {
  value: string;
  setValue: (value: string) => void;
  /** What is asked for: without white space around it, and no longer than a question may be. */
  query: string;
}

export function useTyped(): Typed {
  const [value, setValue] = useState('');
  return { value, setValue, query: value.trim().slice(0, limits.queryLength) };
}

interface HitBoxOptions {
  /** Prefix of the ids of its parts; made up where it is not given. */
  id?: string;
  typed: Typed;
  hits: SearchHit[];
  /** Called once the field is empty again. */
  onPick: (hit: SearchHit) => void;
}

export function useHitBox({ id, typed: { value, setValue, query }, hits, onPick }: HitBoxOptions) {
  const box = useCombobox<SearchHit>({
    ...(id === undefined ? {} : { id }),
    items: hits,
    inputValue: value,
    itemToString: (hit) => hit?.node.name ?? '',
    itemToKey: (hit) => hit?.node.id,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    stateReducer: (_, { type, changes }) =>
      // Leaving the box keeps what was typed and chooses nothing.
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: null, inputValue: value }
        : changes,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem === null) return;
      setValue('');
      onPick(selectedItem);
    },
  });
  const isOpen = box.isOpen && query !== '';
  return {
    box,
    isOpen,
    input: {
      ...box.getInputProps({
        // Set at once: by onInputValueChange it would come a render late, and quick typing would lose letters.
        onChange: (event: ChangeEvent<HTMLInputElement>) => setValue(event.target.value),
      }),
      // Without a hit there is no list to control; the status line says so.
      'aria-expanded': isOpen && hits.length > 0,
      ...(hits.length === 0 ? { 'aria-activedescendant': undefined } : {}),
      type: 'text',
      autoComplete: 'off',
      spellCheck: false,
      maxLength: limits.queryLength,
    },
  };
}

export type HitBox = ReturnType<typeof useHitBox>;
