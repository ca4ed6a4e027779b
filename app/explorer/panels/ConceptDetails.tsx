'use client';
/** The text twin of the picture: everything that is said of one concept, as sentences. */
import { Network } from 'lucide-react';
import { text } from '@/app/messages/en';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import { startFrom } from '../actions/concepts';
import { tryAgain } from '../actions/sync';
import type { Details } from '../data/details';
import { viewOf } from '../state/explorer';
import { useExplorer, useExplorerState } from '../useExplorer';
import { ConceptHead } from './ConceptHead';
import { DoctorBox } from './DoctorBox';
import { RelationGroup } from './RelationGroup';
import { Summary } from './Summary';
import { Trail } from './Trail';

function Groups({ details }: { details: Details }) {
  const focus = useExplorerState((state) => state.focus);
  const { node, groups } = details;
  const care = groups.find((group) => group.relation === 'NEEDS_CARE' && group.direction === 'in');
  const rest = groups.filter((group) => group !== care);
  const asked = rest.find(
    (group) =>
      focus?.id === node.id && group.relation === focus.relation && group.direction === focus.direction,
  );
  const ordered = asked === undefined ? rest : [asked, ...rest.filter((group) => group !== asked)];
  return (
    <>
      <Summary node={node} />
      {care === undefined ? null : <DoctorBox group={care} centre={node} />}
      {groups.length === 0 ? <Notice>{text.details.nothing}</Notice> : null}
      {ordered.map((group) => (
        <RelationGroup key={`${group.direction} ${group.relation}`} group={group} centre={node} />
      ))}
    </>
  );
}

export function ConceptDetails({ id }: { id: string }) {
  const { store, ask } = useExplorer();
  const node = useExplorerState((state) => state.library.nodes[id]);
  const state = useExplorerState((all) => all.details[id]);
  const centre = useExplorerState((all) => viewOf(all).centre);
  return (
    <article className="space-y-4" aria-busy={state?.status === 'loading'}>
      <Trail here={id} />
      {node === undefined ? null : <ConceptHead node={node} />}
      {state === undefined || state.status === 'loading' ? (
        <p className="text-sm text-soft">{text.details.loading}</p>
      ) : null}
      {state?.status === 'failed' ? (
        <Notice tone="warn">
          <p className="flex-1">{state.message}</p>
          <Button onClick={() => tryAgain(store, ask)}>{text.retry}</Button>
        </Notice>
      ) : null}
      {state?.status === 'ready' ? <Groups details={state.details} /> : null}
      {node === undefined || centre === id ? null : (
        <Button onClick={() => void startFrom(store, ask, node)}>
          <Network aria-hidden size={16} />
          {text.details.startHere}
        </Button>
      )}
    </article>
  );
}
