'use client';
/** The search box: a combobox over the whole graph, with the other name or code that matched told beside each hit. */
import { useCombobox } from 'downshift';
import { Search, X } from 'lucide-react';
import { useCallback, useEffect, useState, type ChangeEvent } from 'react';
import { text } from '@/app/messages/en';
import { kindRow, limits } from '@/graph/model';
import type { SearchAnswer, SearchHit } from '@/graph/store/types';
import { IconButton } from '@/app/ui/Button';
import { KindMark } from '@/app/ui/KindMark';
import { openConcept } from '../actions/concepts';
import { failure, isCancelled, type Failure } from '../data/rest';
import { useExplorer, useExplorerState } from '../useExplorer';
import { useFilter } from './useFilter';
import { useOnceWell } from './useOnceWell';

type Found =
  | { status: 'idle' }
  | { status: 'searching'; query: string }
  | { status: 'ready'; query: string; answer: SearchAnswer }
  | (Failure & { query: string });

const words = text.search;

const idle = { status: 'idle' } as const;

/**
 * Asks while the user types, and again when files come on top or go, or a server that was away is back; a later text
 * cancels an earlier question.
 */
function useSearch(query: string): Found {
  const { ask } = useExplorer();
  const [found, setFound] = useState<Found>(idle);
  const [times, setTimes] = useState(0);
  const overlay = useExplorerState((state) => state.overlay);
  const filter = useFilter();
  useEffect(() => {
    if (query === '') return;
    const controller = new AbortController();
    ask.search(query, filter, controller.signal).then(
      (answer) => setFound({ status: 'ready', query, answer }),
      (error: unknown) => {
        if (!isCancelled(error)) setFound({ ...failure(error), query });
      },
    );
    return () => controller.abort();
  }, [ask, query, filter, overlay, times]);
  const again = useCallback(() => setTimes((before) => before + 1), []);
  useOnceWell(query === '' ? idle : found, again);
  if (query === '') return idle;
  // An answer to an earlier text stays on screen until the next one is there, so that the list does not flicker.
  return found.status === 'idle' ? { status: 'searching', query } : found;
}

function matchedAs({ node, matched }: SearchHit): string | null {
  if (matched.text === node.name) return null;
  return matched.how === 'id' || matched.how === 'xref' ? words.code(matched.text) : words.as(matched.text);
}

function totalText(answer: SearchAnswer): string {
  const total =
    typeof answer.total === 'number' ? words.total(answer.total) : words.atLeast(answer.total.atLeast);
  const more = typeof answer.total !== 'number' || answer.total > answer.hits.length;
  return more ? words.cut(answer.hits.length, total) : total;
}

export function SearchBox() {
  const { store, ask } = useExplorer();
  const [value, setValue] = useState('');
  const query = value.trim().slice(0, limits.queryLength);
  const found = useSearch(query);
  const hits = found.status === 'ready' ? found.answer.hits : [];
  const box = useCombobox<SearchHit>({
    id: 'search',
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
      void openConcept(store, ask, selectedItem.node, null);
    },
  });
  const open = box.isOpen && query !== '';
  return (
    <div className="relative min-w-0 flex-1" role="search">
      <label {...box.getLabelProps()} className="sr-only">
        {words.label}
      </label>
      <Search
        aria-hidden
        size={18}
        className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-soft"
      />
      <input
        {...box.getInputProps({
          // Set at once: by onInputValueChange it would come a render late, and quick typing would lose letters.
          onChange: (event: ChangeEvent<HTMLInputElement>) => setValue(event.target.value),
        })}
        // Without a hit there is no list to control; the status line says so.
        aria-expanded={open && hits.length > 0}
        {...(hits.length === 0 ? { 'aria-activedescendant': undefined } : {})}
        type="text"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={limits.queryLength}
        placeholder={words.placeholder}
        className="h-11 w-full rounded-lg border border-strong bg-panel pr-10 pl-10 text-[0.9375rem] placeholder:text-soft"
      />
      {value === '' ? null : (
        <IconButton
          label={words.clear}
          className="absolute top-1 right-1"
          onClick={() => {
            setValue('');
            box.closeMenu();
          }}
        >
          <X aria-hidden size={16} />
        </IconButton>
      )}
      <div
        className={`absolute inset-x-0 top-full z-40 mt-1 overflow-hidden rounded-lg border border-line bg-panel shadow-xl ${open ? '' : 'hidden'}`}
      >
        <ul {...box.getMenuProps()} className="max-h-[60dvh] overflow-y-auto py-1 empty:hidden">
          {open
            ? hits.map((hit, index) => (
                <li
                  key={hit.node.id}
                  {...box.getItemProps({ item: hit, index })}
                  className="flex cursor-pointer items-start gap-2.5 px-3 py-2 aria-selected:bg-accent-ground"
                >
                  <span className="pt-0.5">
                    <KindMark kind={hit.node.kind} />
                  </span>
                  <span className="min-w-0">
                    <span className="font-medium">{hit.node.name}</span>{' '}
                    <span className="text-xs text-soft">
                      {kindRow(hit.node.kind).label}
                      {matchedAs(hit) === null ? '' : `, ${matchedAs(hit)}`}
                    </span>
                  </span>
                </li>
              ))
            : null}
        </ul>
        <p className="border-t border-line px-3 py-2 text-xs text-soft" role="status">
          {open ? <SearchStatus found={found} /> : null}
        </p>
      </div>
    </div>
  );
}

function SearchStatus({ found }: { found: Found }) {
  switch (found.status) {
    case 'idle':
      return null;
    case 'searching':
      return words.searching;
    case 'failed':
      return found.message;
    case 'ready':
      return found.answer.hits.length === 0 ? words.none(found.query) : totalText(found.answer);
  }
}
