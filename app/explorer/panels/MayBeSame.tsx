'use client';
/** Concepts that may be the same as this one, each with its reason. Nothing is shown as one unless the user says so. */
import { Equal } from 'lucide-react';
import { text } from '@/app/messages/en';
import { isSharedId, type GraphNode } from '@/graph/model';
import type { SameAsProposal } from '@/graph/store/types';
import { Button } from '@/app/ui/Button';
import { KindMark } from '@/app/ui/KindMark';
import { openConcept } from '../actions/concepts';
import { asOne } from '../actions/same';
import { useExplorer } from '../useExplorer';
import { Codes } from './Codes';
import { conceptHref, isPlainClick } from './SentenceLink';

const words = text.same;

/** Proposals that are shown before the rest is asked for. */
const few = 3;

/** What tells a concept from others of its name: its code, or, for an id of our own, where it comes from. */
export const markOf = ({ id, datasets }: GraphNode): string => (isSharedId(id) ? id : datasets.join(', '));

function Proposal({ proposal: { node, codes }, of }: { proposal: SameAsProposal; of: GraphNode }) {
  const { store, ask } = useExplorer();
  return (
    <li className="flex gap-2.5 py-1.5">
      <span className="pt-0.5">
        <KindMark kind={node.kind} />
      </span>
      <div className="min-w-0 flex-1 space-y-1.5">
        <p className="break-words">
          <a
            href={conceptHref(node.id)}
            className="font-medium text-accent underline decoration-1 underline-offset-3"
            onClick={(event) => {
              if (!isPlainClick(event)) return;
              event.preventDefault();
              void openConcept(store, ask, node, of.id);
            }}
          >
            {node.name}
          </a>{' '}
          ({markOf(node)}) {words.has(codes.length)} <Codes codes={codes} /> {words.inCommon}.
        </p>
        <Button
          aria-label={words.showOf(node.name, markOf(node))}
          onClick={() => void asOne(store, ask, of, node)}
        >
          <Equal aria-hidden size={16} />
          {words.show}
        </Button>
      </div>
    </li>
  );
}

function List({ proposals, of }: { proposals: readonly SameAsProposal[]; of: GraphNode }) {
  return (
    <ul className="text-[0.9375rem] leading-normal">
      {proposals.map((proposal) => (
        <Proposal key={proposal.node.id} proposal={proposal} of={of} />
      ))}
    </ul>
  );
}

/** @param proposals one or more */
export function MayBeSame({
  proposals,
  unlisted,
  of,
}: {
  proposals: readonly SameAsProposal[];
  /** How many there are beyond these. */
  unlisted: number;
  of: GraphNode;
}) {
  const rest = proposals.slice(few);
  return (
    <section className="border-t border-line pt-3">
      <h3 className="pb-0.5 text-sm font-semibold">{words.heading(proposals.length + unlisted)}</h3>
      <List proposals={proposals.slice(0, few)} of={of} />
      {rest.length === 0 ? null : (
        <details>
          <summary className="min-h-6 text-sm font-medium">{words.more(rest.length)}</summary>
          <List proposals={rest} of={of} />
        </details>
      )}
      {unlisted === 0 ? null : <p className="text-xs text-soft">{words.unlisted(unlisted)}</p>}
    </section>
  );
}
