'use client';
/** Choosing the groups of people whose risks are to be seen. */
import { useCallback, useMemo, useState } from 'react';
import { searchTokens } from '@/graph/answers/searchTokens';
import { text } from '@/app/messages/en';
import { limits } from '@/graph/model';
import type { RiskGroupCount } from '@/graph/store/types';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import { Panel } from '@/app/ui/Panel';
import { Toggle } from '@/app/ui/Toggle';
import { chooseLens } from '../actions/lens';
import { shelve, viewOf } from '../state/explorer';
import { lensNames } from '../state/lensNames';
import { useExplorer, useExplorerState } from '../useExplorer';
import { useAnswer, type Answered } from './useAnswer';

const words = text.lens;

function useGroups(unchecked: boolean): Answered<RiskGroupCount[]> {
  const { ask, store } = useExplorer();
  const question = useCallback(
    async (signal: AbortSignal) => {
      const groups = await ask.riskGroups({ unchecked }, signal);
      shelve(store, { nodes: groups.map((group) => group.node) });
      return groups;
    },
    [ask, store, unchecked],
  );
  return useAnswer(question);
}

/** Whether every word of the text begins a word of the group's names. */
function answersTo({ node }: RiskGroupCount, tokens: readonly string[]): boolean {
  const own = [node.name, ...node.synonyms].flatMap(searchTokens);
  return tokens.every((token) => own.some((word) => word.startsWith(token)));
}

export function LensPanel({ onClose }: { onClose: () => void }) {
  const { store } = useExplorer();
  const view = useExplorerState(viewOf);
  const nodes = useExplorerState((state) => state.library.nodes);
  const state = useGroups(view.filters.unchecked);
  const [query, setQuery] = useState('');
  const chosen = useMemo(() => view.lens?.groups ?? [], [view.lens]);
  const groups = state.status === 'ready' ? state.answer : [];
  const shown = groups.filter((group) => answersTo(group, searchTokens(query)));
  const toggle = (id: string, on: boolean) => {
    const next = on ? [...chosen, id].slice(-limits.riskGroups) : chosen.filter((other) => other !== id);
    const { match, mode } = view.lens ?? { match: 'any', mode: 'mark' };
    const choice = { groups: next, match, mode };
    chooseLens(store, next.length === 0 ? null : choice, lensNames(choice, nodes));
  };
  return (
    <Panel heading={words.heading} onClose={onClose}>
      <div className="space-y-3">
        {state.status === 'loading' ? <p className="text-sm text-soft">{words.loading}</p> : null}
        {state.status === 'failed' ? <Notice tone="warn">{state.message}</Notice> : null}
        {state.status === 'ready' && groups.length === 0 ? (
          <Notice>{view.filters.unchecked ? words.none : words.noneChecked}</Notice>
        ) : null}
        {groups.length > 8 ? (
          <label className="block text-sm">
            <span className="text-xs font-semibold text-soft">{words.find}</span>
            <input
              value={query}
              onChange={(event) => setQuery(event.target.value)}
              className="mt-1 h-9 w-full rounded-md border border-strong bg-panel px-3 pointer-coarse:h-11"
            />
          </label>
        ) : null}
        <div className="space-y-0.5">
          {shown.map(({ node, count }) => (
            <Toggle
              key={node.id}
              checked={chosen.includes(node.id)}
              count={count}
              onChange={(on) => toggle(node.id, on)}
            >
              {node.name}
            </Toggle>
          ))}
        </div>
        {groups.length > 0 && shown.length === 0 ? (
          <p className="text-sm text-soft">{words.noMatch}</p>
        ) : null}
        {chosen.length > 0 ? <Button onClick={() => chooseLens(store, null, '')}>{words.off}</Button> : null}
      </div>
    </Panel>
  );
}
