'use client';
/** About this data: what kinds there are and how they are tied, where to begin, and where everything comes from. */
import { useCallback, useMemo, useState } from 'react';
import { about as words } from '@/app/messages/about';
import { Notice } from '@/app/ui/Notice';
import { Panel } from '@/app/ui/Panel';
import type { GraphStats, KindTie } from '@/graph/store/types';
import { viewOf } from '../../state/explorer';
import { useExplorer, useExplorerState } from '../../useExplorer';
import { useAnswer } from '../useAnswer';
import { kindsInOrder } from './arcs';
import { Begin } from './Begin';
import type { Choice } from './choice';
import { Origins } from './Origins';
import { Shape } from './Shape';
import { TieTable } from './TieTable';

interface Known {
  stats: GraphStats;
  ties: KindTie[];
}

function Content({ stats, ties, onClose }: Known & { onClose: () => void }) {
  const { standing } = useExplorer();
  const overlay = useExplorerState((state) => state.overlay.status === 'open');
  const [choice, setChoice] = useState<Choice>({ what: 'nothing' });
  const kinds = useMemo(
    () => kindsInOrder(Object.entries(stats.kinds).map(([kind, count]) => ({ kind, count }))),
    [stats],
  );
  return (
    <div className="space-y-6">
      <div className="space-y-1 text-sm">
        <p className="font-medium">{words.whole(stats.nodes, stats.statements, stats.sources.length)}</p>
        <p className="text-soft">{standing}</p>
        {overlay ? <p className="text-soft">{words.overlay}</p> : null}
      </div>
      <section className="space-y-2">
        <h3 className="text-sm font-semibold">{words.shape}</h3>
        <p className="text-xs text-soft">{words.shapeHow}</p>
        <div className="grid items-start gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="min-w-0">
            <Shape kinds={kinds} ties={ties} choice={choice} onChoose={setChoice} />
          </div>
          <div
            role="group"
            aria-label={words.shape}
            aria-live="polite"
            className="rounded-xl border border-line bg-sunken p-4 lg:sticky lg:top-0"
          >
            <Begin
              choice={choice}
              count={choice.what === 'kind' ? (stats.kinds[choice.kind] ?? 0) : 0}
              onClose={onClose}
            />
          </div>
        </div>
      </section>
      <section>
        <TieTable ties={ties} choice={choice} onChoose={setChoice} />
      </section>
      <Origins stats={stats} />
    </div>
  );
}

export function AboutPanel({ onClose }: { onClose: () => void }) {
  const { ask } = useExplorer();
  const unchecked = useExplorerState((state) => viewOf(state).filters.unchecked);
  const question = useCallback(
    async (signal: AbortSignal): Promise<Known> => {
      const [stats, ties] = await Promise.all([
        ask.stats({ unchecked, riskGroups: [] }, signal),
        ask.kindTies({ unchecked }, signal),
      ]);
      return { stats, ties };
    },
    [ask, unchecked],
  );
  const state = useAnswer(question);
  return (
    <Panel heading={words.heading} onClose={onClose} place="large">
      {state.status === 'loading' ? <p className="text-sm text-soft">{words.loading}</p> : null}
      {state.status === 'failed' ? <Notice tone="warn">{state.message}</Notice> : null}
      {state.status === 'ready' ? <Content {...state.answer} onClose={onClose} /> : null}
    </Panel>
  );
}
