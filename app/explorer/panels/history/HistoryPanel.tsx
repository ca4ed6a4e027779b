'use client';
/** History: every step in words, each a way to go there; the link to the steps; and views kept under names. */
import { historyWords as words } from '@/app/messages/history';
import { Panel } from '@/app/ui/Panel';
import { KeptViews } from './KeptViews';
import { StepList } from './StepList';
import { StepsLink } from './StepsLink';

export function HistoryPanel({ onClose }: { onClose: () => void }) {
  return (
    <Panel heading={words.heading} onClose={onClose}>
      <div className="space-y-5">
        <section className="space-y-2" aria-label={words.steps}>
          <StepList />
          <StepsLink />
        </section>
        <KeptViews />
      </div>
    </Panel>
  );
}
