'use client';
/** History: every step in words, each a way to go there; the link to the steps; and views kept under names. */
import { historyWords as words } from '@/app/messages/history';
import { Panel } from '@/app/ui/Panel';
import { current } from '../../state/history';
import { useExplorerState } from '../../useExplorer';
import { KeptViews } from './KeptViews';
import { StepList } from './StepList';
import { StepsLink } from './StepsLink';

export function HistoryPanel({ onClose }: { onClose: () => void }) {
  const step = useExplorerState((state) => current(state.history).id);
  return (
    <Panel heading={words.heading} onClose={onClose}>
      <div className="space-y-5">
        <section className="space-y-2" aria-label={words.steps}>
          <StepList />
          {/* What was said of one step's link is not said of another's. */}
          <StepsLink key={step} />
        </section>
        <KeptViews />
      </div>
    </Panel>
  );
}
