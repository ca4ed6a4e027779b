'use client';
/** A claim as a full sentence in which both concepts are links, with the way to its evidence. */
import { text } from '@/app/messages/en';
import { sentenceParts } from '@/graph/answers/sentences';
import type { GraphNode } from '@/graph/model';
import { openConcept } from '../../actions/concepts';
import { useExplorer } from '../../useExplorer';
import { EvidenceLink } from '../EvidenceLink';
import { conceptHref, isPlainClick, type SaidEdge } from '../SentenceLink';

function ConceptLink({ node, other, name }: { node: GraphNode; other: GraphNode; name: string }) {
  const { store, ask } = useExplorer();
  return (
    <a
      href={conceptHref(node.id)}
      className="font-medium text-accent underline decoration-1 underline-offset-3"
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        void openConcept(store, ask, node, other.id);
      }}
    >
      {name}
    </a>
  );
}

export function SaidOfTwo({ said }: { said: SaidEdge }) {
  const { edge, subject, object, from } = said;
  const ends = { subject, object };
  return (
    <>
      {sentenceParts(edge, subject, object, from === 'subject' ? 'forward' : 'backward').map((part, index) =>
        'end' in part ? (
          <ConceptLink
            key={index}
            node={ends[part.end]}
            other={ends[part.end === 'subject' ? 'object' : 'subject']}
            name={part.text}
          />
        ) : (
          <span key={index}>{part.text}</span>
        ),
      )}
      .{' '}
      <span className="inline-flex flex-wrap items-center gap-x-2">
        <EvidenceLink said={said} />
        {edge.unchecked === edge.statements ? (
          <span className="text-xs text-soft italic">{text.details.tellsUnchecked}</span>
        ) : null}
      </span>
    </>
  );
}
