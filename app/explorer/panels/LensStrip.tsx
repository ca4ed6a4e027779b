'use client';
/** What the lens shows, in words: the groups, the honest sentence, the reasons, and how the rest is drawn. */
import { Users, X } from 'lucide-react';
import dynamic from 'next/dynamic';
import { text } from '@/app/messages/en';
import { groupMatches, nameInSentence, type LensReason } from '@/graph/model';
import { Button, IconButton } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import { Segments } from '@/app/ui/Segments';
import { chooseLens } from '../actions/lens';
import { openConcept } from '../actions/concepts';
import { tryAgain } from '../actions/sync';
import { viewOf, type ExplorerState } from '../state/explorer';
import { lensNames } from '../state/lensNames';
import type { LensMode } from '../state/types';
import { useExplorer, useExplorerState } from '../useExplorer';
import { conceptHref, isPlainClick } from './SentenceLink';

/** No first screen has a lens: what is said of a group loads with the first one that is chosen. */
const GroupSummary = dynamic(() => import('./groups/GroupSummary').then((module) => module.GroupSummary));

const words = text.lens;
const modes: readonly LensMode[] = ['mark', 'dim', 'only'];

function reasonText(reason: LensReason, name: (id: string) => string): string {
  switch (reason.why) {
    case 'chosen':
      return words.why.chosen();
    case 'broader':
      return words.why.broader(name(reason.of));
    case 'atRisk':
      return words.why.atRisk(name(reason.group));
    case 'avoid':
      return words.why.avoid(name(reason.group));
    case 'tied':
      return words.why.tied(name(reason.to));
    case 'leadsTo':
      return words.why.leadsTo(name(reason.to));
    case 'general':
      return words.why.general(name(reason.of));
  }
}

/** The members that are on the canvas, each with its reason. */
function Reasons({ lens }: { lens: Extract<ExplorerState['lens'], { status: 'ready' }>['lens'] }) {
  const { store, ask } = useExplorer();
  const nodes = useExplorerState((state) => state.library.nodes);
  const shown = useExplorerState((state) => viewOf(state).nodes);
  const name = (id: string) => (nodes[id] === undefined ? id : nameInSentence(nodes[id]));
  const members = lens.members.filter(
    (member) => Object.hasOwn(shown, member.id) && nodes[member.id] !== undefined,
  );
  return (
    <details className="text-sm">
      <summary className="min-h-6 font-medium">
        {words.reasons} ({words.inPicture(members.length, Object.keys(shown).length)})
      </summary>
      <ul className="max-h-60 space-y-1 overflow-y-auto pt-1.5">
        {members.map(({ id, reason }) => {
          const node = nodes[id];
          return node === undefined ? null : (
            <li key={id}>
              <a
                href={conceptHref(id)}
                className="text-accent underline underline-offset-3"
                onClick={(event) => {
                  if (!isPlainClick(event)) return;
                  event.preventDefault();
                  void openConcept(store, ask, node, null);
                }}
              >
                {node.name}
              </a>
              : {reasonText(reason, name)}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

export function LensStrip() {
  const { store, ask } = useExplorer();
  const choice = useExplorerState((state) => viewOf(state).lens);
  const lens = useExplorerState((state) => state.lens);
  const onTop = useExplorerState((state) => state.overlay.status === 'open');
  const nodes = useExplorerState((state) => state.library.nodes);
  if (choice === null) return null;
  const names = lensNames(choice, nodes);
  return (
    <section
      aria-label={words.active(names)}
      className="space-y-2.5 rounded-lg border border-strong bg-panel p-3.5"
    >
      <div className="flex items-start gap-2">
        <Users aria-hidden size={18} className="mt-1 shrink-0" />
        <h2 className="flex-1 pt-0.5 font-medium">{words.active(names)}</h2>
        <IconButton label={words.off} onClick={() => chooseLens(store, null, '')} className="-mt-1">
          <X aria-hidden size={18} />
        </IconButton>
      </div>
      <Segments
        label={words.mode}
        value={choice.mode}
        options={modes.map((mode) => ({ value: mode, label: words.modes[mode].button }))}
        onChange={(mode) => chooseLens(store, { ...choice, mode }, names)}
      />
      {choice.groups.length > 1 ? (
        <Segments
          label={words.match}
          value={choice.match}
          options={groupMatches.map((match) => ({ value: match, label: words.matches[match] }))}
          onChange={(match) =>
            chooseLens(store, { ...choice, match }, lensNames({ ...choice, match }, nodes))
          }
        />
      ) : null}
      {lens.status === 'loading' ? <p className="text-sm text-soft">{words.loading}</p> : null}
      {lens.status === 'failed' ? (
        <Notice tone="warn">
          <p className="flex-1">{lens.message}</p>
          <Button onClick={() => tryAgain(store, ask)}>{text.retry}</Button>
        </Notice>
      ) : null}
      {lens.status === 'ready' ? (
        <>
          <p className="text-sm leading-normal">{lens.lens.sentence}</p>
          {onTop ? <p className="text-sm text-soft">{words.storedOnly}</p> : null}
          {lens.lens.cut ? <p className="text-sm">{words.cut}</p> : null}
          <GroupSummary lens={lens.lens} />
          <Reasons lens={lens.lens} />
        </>
      ) : null}
    </section>
  );
}
