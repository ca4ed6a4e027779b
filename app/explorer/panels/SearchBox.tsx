'use client';
/** The search box: a combobox over the whole graph, with the other name or code that matched told beside each hit. */
import { Search, X } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { text } from '@/app/messages/en';
import type { SearchAnswer, SearchHit } from '@/graph/store/types';
import { IconButton } from '@/app/ui/Button';
import { openConcept } from '../actions/concepts';
import { failure, isCancelled, type Failure } from '../data/rest';
import { useExplorer, useExplorerState } from '../useExplorer';
import { HitList } from './hits/HitList';
import { useHitBox, useTyped } from './hits/useHitBox';
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

/** @param props.examples names that are in the graph, to be suggested before anything is typed */
export function SearchBox({ examples }: { examples: readonly string[] }) {
  const { store, ask } = useExplorer();
  const typed = useTyped();
  const found = useSearch(typed.query);
  const hits = found.status === 'ready' ? found.answer.hits : [];
  const hitBox = useHitBox({
    id: 'search',
    typed,
    hits,
    onPick: ({ node }) => void openConcept(store, ask, node, null),
  });
  return (
    <div className="relative min-w-0 flex-1" role="search">
      <label {...hitBox.box.getLabelProps()} className="sr-only">
        {words.label}
      </label>
      <Search
        aria-hidden
        size={18}
        className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-soft"
      />
      <input
        {...hitBox.input}
        enterKeyHint="search"
        placeholder={words.placeholder(examples)}
        className="h-11 w-full rounded-lg border border-strong bg-panel pr-10 pl-10 text-[0.9375rem] placeholder:text-soft"
      />
      {typed.value === '' ? null : (
        <IconButton
          label={words.clear}
          className="absolute top-1 right-1"
          onClick={() => {
            typed.setValue('');
            hitBox.box.closeMenu();
          }}
        >
          <X aria-hidden size={16} />
        </IconButton>
      )}
      <HitList
        hitBox={hitBox}
        hits={hits}
        matchedAs={matchedAs}
        look="header"
        status={<SearchStatus found={found} />}
      />
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
