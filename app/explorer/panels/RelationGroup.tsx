'use client';
/** One relation in a concept's details: its true count, and its claims as sentences, ten at a time. */
import { Plus } from 'lucide-react';
import dynamic from 'next/dynamic';
import { text } from '@/app/messages/en';
import { nameInSentence, relationRow, type GraphNode } from '@/graph/model';
import { Button } from '@/app/ui/Button';
import { KindMark } from '@/app/ui/KindMark';
import { fetchMore } from '../actions/details';
import { expand } from '../actions/expand';
import type { UnitedGroup, UnitedItem } from '../data/united';
import { membersOf, viewOf } from '../state/explorer';
import { seenPicture } from '../state/seen';
import { useExplorer, useExplorerState } from '../useExplorer';
import { EvidenceLink } from './EvidenceLink';
import { SentenceLink, type SaidEdge } from './SentenceLink';
import { useSharedFocus } from './useSharedFocus';

/** Few hubs have so many leaves: it loads with the first. */
const CountedHere = dynamic(() => import('./CountedHere').then((module) => module.CountedHere));

function Item({ item, centre }: UnitedItem) {
  const other = useExplorerState((state) => state.library.nodes[item.other]);
  const lens = useExplorerState((state) => state.lens);
  const shown = useExplorerState((state) => Object.hasOwn(viewOf(state).nodes, item.other));
  const { mark, onFocus, onBlur } = useSharedFocus(item.edge.id, centre.id);
  if (other === undefined) return null;
  const from = item.edge.subject === centre.id ? 'subject' : 'object';
  const said: SaidEdge = {
    edge: item.edge,
    subject: from === 'subject' ? centre : other,
    object: from === 'subject' ? other : centre,
    from,
  };
  const members = membersOf(lens);
  const treats = ['TREATS', 'USED_FOR', 'EASES', 'PREVENTS'].includes(item.edge.relation);
  const inLens = members?.has(other.id) ?? null;
  return (
    <li
      ref={mark}
      onFocus={onFocus}
      onBlur={onBlur}
      className="flex gap-2.5 rounded-md py-1.5 data-[here]:bg-accent-ground data-[here]:shadow-[-6px_0_0_0_var(--accent-ground),6px_0_0_0_var(--accent-ground)]"
    >
      <span className="pt-0.5">
        <KindMark kind={other.kind} />
      </span>
      <span className="min-w-0 flex-1">
        <SentenceLink said={said} />{' '}
        <span className="inline-flex flex-wrap items-center gap-x-2">
          <EvidenceLink said={said} />
          {inLens === true ? (
            <span className="rounded-full border border-strong px-2 text-xs text-ink">
              {text.lens.marked}
            </span>
          ) : null}
          {inLens === false && treats ? (
            <span className="text-xs text-soft">{text.details.notInLens}</span>
          ) : null}
          {item.edge.unchecked === item.edge.statements ? (
            <span className="text-xs text-soft italic">{text.details.tellsUnchecked}</span>
          ) : null}
          {shown ? <span className="sr-only">({text.details.inPicture})</span> : null}
        </span>
      </span>
    </li>
  );
}

/** Under a lens, what is said of the group comes first; else the order stays. */
function lensFirst(items: readonly UnitedItem[], members: ReadonlySet<string> | null): readonly UnitedItem[] {
  if (members === null) return items;
  return [...items].sort((a, b) => Number(members.has(b.item.other)) - Number(members.has(a.item.other)));
}

interface GroupProps {
  group: UnitedGroup;
  /** The concept whose page this is. */
  centre: GraphNode;
}

/** What of a group is counted in the picture; almost always nothing. */
function Counted({ group, centre }: GroupProps) {
  const { hubs } = useExplorerState(seenPicture);
  const all = hubs.filter(
    ({ hub, relation, direction }) =>
      hub === centre.id && relation === group.relation && direction === group.direction,
  );
  return all.length === 0 ? null : <CountedHere all={all} />;
}

function Body({ group, centre }: GroupProps) {
  const { store, ask } = useExplorer();
  const lens = useExplorerState((state) => state.lens);
  const missing = useExplorerState(
    (state) => group.items.filter(({ item }) => !Object.hasOwn(viewOf(state).nodes, item.other)).length,
  );
  const { next } = group;
  const rest = group.count - group.items.length;
  return (
    <>
      <ul className="text-[0.9375rem] leading-normal">
        {lensFirst(group.items, membersOf(lens)).map((entry) => (
          <Item key={entry.item.edge.id} {...entry} />
        ))}
      </ul>
      <Counted group={group} centre={centre} />
      <div className="flex flex-wrap gap-2 pt-1 empty:hidden">
        {next === null ? null : (
          <Button look="quiet" onClick={() => void fetchMore(store, ask, next.id, group)}>
            {text.details.more(Math.max(1, Math.min(10, rest)))}
          </Button>
        )}
        {missing > 0 || next !== null ? (
          <Button
            look="quiet"
            aria-label={`${text.details.addToPicture}: ${relationRow(group.relation).label}, ${nameInSentence(centre)}`}
            onClick={() => void expand(store, ask, centre.id, group)}
          >
            <Plus aria-hidden size={16} />
            {text.details.addToPicture}
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** A group; those that only place a concept among others ("kinds of it") stay folded until asked for. */
export function RelationGroup({ group, centre }: GroupProps) {
  const row = relationRow(group.relation);
  const heading = text.details.group(group.direction === 'out' ? row.outHeading : row.inHeading, group.count);
  const inLens =
    group.countInLens === null ? null : (
      <p className="pb-1 text-xs text-soft">{text.details.inLens(group.countInLens, group.count)}</p>
    );
  if (row.folded) {
    return (
      <section className="border-t border-line pt-3">
        <details>
          <summary className="min-h-6 text-sm font-semibold">
            <h3 className="inline">{heading}</h3>
          </summary>
          <div className="pt-1">
            {inLens}
            <Body group={group} centre={centre} />
          </div>
        </details>
      </section>
    );
  }
  return (
    <section className="border-t border-line pt-3">
      <h3 className="pb-0.5 text-sm font-semibold">{heading}</h3>
      {inLens}
      <Body group={group} centre={centre} />
    </section>
  );
}
