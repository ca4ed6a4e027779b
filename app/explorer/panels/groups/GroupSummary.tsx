'use client';
/** What is said of the chosen groups, as sentences with their evidence, and what of it against everybody. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { text } from '@/app/messages/en';
import { groupWords as words } from '@/app/messages/groups';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import type { Edge, Lens } from '@/graph/model';
import { shelve, viewOf } from '../../state/explorer';
import { useExplorer, useExplorerState } from '../../useExplorer';
import { saidOf, type Named } from '../said';
import { SaidLine } from '../SaidLine';
import { useAnswer } from '../useAnswer';
import { Against } from './Against';
import { linesBySort, membersBySort, membersMost } from './groupLines';

/** Lines that are listed at once. */
const page = 5;

/** Two lines may say the same of two groups. */
const countOf = (edges: readonly Edge[], end: 'subject' | 'object'): number =>
  new Set(edges.map((edge) => edge[end])).size;

interface SectionProps {
  heading: string;
  edges: readonly Edge[];
  named: Named;
  /** The end at which the reader stands. */
  from: 'subject' | 'object';
  /** A sentence about all of them, or what is told where there are none. */
  note?: string;
}

function Section({ heading, edges, named, from, note }: SectionProps) {
  const [shown, setShown] = useState(page);
  return (
    <section className="space-y-0.5">
      <h3 className="text-sm font-semibold">{heading}</h3>
      {note === undefined ? null : <p className="text-xs text-soft">{note}</p>}
      <ul className="text-sm leading-normal">
        {saidOf(edges.slice(0, shown), named, from).map((said) => (
          <SaidLine key={said.edge.id} said={said} />
        ))}
      </ul>
      {edges.length > shown ? (
        <Button look="quiet" onClick={() => setShown(shown + 2 * page)}>
          {words.more(Math.min(2 * page, edges.length - shown))}
        </Button>
      ) : null}
    </section>
  );
}

export function GroupSummary({ lens }: { lens: Lens }) {
  const { store, ask } = useExplorer();
  const unchecked = useExplorerState((state) => viewOf(state).filters.unchecked);
  const members = useMemo(() => membersBySort(lens), [lens]);
  const question = useCallback(
    (signal: AbortSignal) => {
      const { groups, common, avoid, causes } = members;
      const ids = [...new Set([...groups, ...common, ...avoid, ...causes])];
      return ask.among(ids, { unchecked, riskGroups: [] }, signal);
    },
    [ask, members, unchecked],
  );
  const state = useAnswer(question);
  const answer = state.status === 'ready' ? state.answer : null;
  useEffect(() => {
    if (answer !== null) shelve(store, answer);
  }, [store, answer]);
  if (state.status === 'loading') return <p className="text-sm text-soft">{words.loading}</p>;
  if (state.status === 'failed')
    return (
      <Notice tone="warn">
        <p className="flex-1">{state.message}</p>
        <Button onClick={state.again}>{text.retry}</Button>
      </Notice>
    );
  const named: Named = new Map(state.answer.nodes.map((node) => [node.id, node]));
  const { common, avoid, causes } = linesBySort(state.answer.edges, members);
  return (
    <details open className="space-y-2.5">
      <summary className="min-h-6 text-sm font-medium pointer-coarse:min-h-11">{words.inShort}</summary>
      <Section
        heading={words.sections.common(countOf(common, 'object'))}
        edges={common}
        named={named}
        from="subject"
        {...(common.length === 0 ? { note: words.none.common } : {})}
      />
      <Section
        heading={words.sections.avoid(countOf(avoid, 'subject'))}
        edges={avoid}
        named={named}
        from="object"
        {...(avoid.length === 0 ? { note: words.none.avoid } : {})}
      />
      {causes.length === 0 ? null : (
        <Section
          heading={words.sections.causes(countOf(causes, 'subject'))}
          edges={causes}
          named={named}
          from="object"
          note={words.causesHow}
        />
      )}
      {members.cut ? <p className="text-xs text-soft">{words.cut(membersMost)}</p> : null}
      <Against lens={lens} />
    </details>
  );
}
