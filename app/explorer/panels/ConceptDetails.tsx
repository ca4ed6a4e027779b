'use client';
/** The text twin of the picture: everything that is said of one concept, as sentences. */
import { Network } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useMemo } from 'react';
import { text } from '@/app/messages/en';
import type { GraphNode } from '@/graph/model';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import { startFrom } from '../actions/concepts';
import { tryAgain } from '../actions/sync';
import type { Details } from '../data/details';
import { uniteGroups, uniteProposals } from '../data/united';
import { viewOf } from '../state/explorer';
import { shownWith } from '../state/same';
import { useExplorer, useExplorerState } from '../useExplorer';
import { ConceptWays } from './asked/ConceptWays';
import { ConceptHead } from './ConceptHead';
import { DoctorBox } from './DoctorBox';
import { RelationGroup } from './RelationGroup';
import { Summary } from './Summary';
import { Trail } from './Trail';

// Few concepts have any of these, and the first screen's has none.
const MayBeSame = dynamic(() => import('./MayBeSame').then((module) => module.MayBeSame));
const NothingSaid = dynamic(() => import('./NothingSaid').then((module) => module.NothingSaid));
const ShownAsOne = dynamic(() => import('./ShownAsOne').then((module) => module.ShownAsOne));

/** What is said of a concept, or of all that it is shown as one with. */
function Groups({ node, all }: { node: GraphNode; all: readonly Details[] }) {
  const focus = useExplorerState((state) => state.focus);
  const groups = useMemo(() => uniteGroups(all), [all]);
  const same = useMemo(() => uniteProposals(all), [all]);
  const care = groups.find((group) => group.relation === 'NEEDS_CARE' && group.direction === 'in');
  const rest = groups.filter((group) => group !== care);
  const asked = rest.find(
    (group) =>
      focus?.id === node.id && group.relation === focus.relation && group.direction === focus.direction,
  );
  const ordered = asked === undefined ? rest : [asked, ...rest.filter((group) => group !== asked)];
  return (
    <>
      {all.map((details) => (
        <Summary
          key={details.node.id}
          node={details.node}
          label={all.length === 1 ? text.details.inShort : text.details.inShortOf(details.node.name)}
        />
      ))}
      {care === undefined ? null : <DoctorBox group={care} />}
      <ConceptWays id={node.id} concepts={all.map((details) => details.node)} />
      {groups.length === 0 ? <NothingSaid id={node.id} /> : null}
      {same.proposals.length === 0 ? null : <MayBeSame {...same} of={node} />}
      {ordered.map((group) => (
        <RelationGroup key={`${group.direction} ${group.relation}`} group={group} centre={node} />
      ))}
    </>
  );
}

/** The details of a concept and of all that it is shown as one with, itself first, and how far they have come. */
function useDetails(id: string) {
  const view = useExplorerState(viewOf);
  const nodes = useExplorerState((state) => state.library.nodes);
  const details = useExplorerState((state) => state.details);
  return useMemo(() => {
    const ids = shownWith(view, nodes, id);
    const states = ids.map((own) => details[own] ?? { status: 'loading' as const });
    const failed = states.find((state) => state.status === 'failed');
    const ready = states.flatMap((state) => (state.status === 'ready' ? [state.details] : []));
    return {
      concepts: ids.flatMap((own) => nodes[own] ?? []),
      message: failed?.message ?? null,
      loading: failed === undefined && ready.length < ids.length,
      ready: ready.length === ids.length ? ready : null,
    };
  }, [view, nodes, details, id]);
}

export function ConceptDetails({ id }: { id: string }) {
  const { store, ask } = useExplorer();
  const { concepts, message, loading, ready } = useDetails(id);
  const centre = useExplorerState((all) => viewOf(all).centre);
  const [node] = concepts;
  return (
    <article className="space-y-4" aria-busy={loading}>
      <Trail here={id} />
      {node === undefined ? null : <ConceptHead node={node} shownWith={concepts.length - 1} />}
      {concepts.length > 1 ? <ShownAsOne concepts={concepts} /> : null}
      {loading ? <p className="text-sm text-soft">{text.details.loading}</p> : null}
      {message === null ? null : (
        <Notice tone="warn">
          <p className="flex-1">{message}</p>
          <Button onClick={() => tryAgain(store, ask)}>{text.retry}</Button>
        </Notice>
      )}
      {ready === null || node === undefined ? null : <Groups node={node} all={ready} />}
      {node === undefined || centre === id ? null : (
        <Button onClick={() => void startFrom(store, ask, node)}>
          <Network aria-hidden size={16} />
          {text.details.startHere}
        </Button>
      )}
    </article>
  );
}
