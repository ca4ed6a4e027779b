'use client';
/** A claim as a full sentence that leads to the concept at its other end. */
import { sentence, sentenceParts, type Reading } from '@/graph/answers/sentences';
import type { Edge, GraphNode } from '@/graph/model';
import { openConcept } from '../actions/concepts';
import { useExplorer } from '../useExplorer';

export interface SaidEdge {
  edge: Edge;
  subject: GraphNode;
  object: GraphNode;
  /** The end at which the reader stands. */
  from: 'subject' | 'object';
}

const readingOf = (from: SaidEdge['from']): Reading => (from === 'subject' ? 'forward' : 'backward');

/** The sentence of a line as text, read from the end at which the reader stands. */
export const saidText = ({ edge, subject, object, from }: SaidEdge): string =>
  sentence(edge, subject, object, readingOf(from));

/**
 * An address that opens a concept, for a new tab as well. It names the page, since a fragment alone is a place within it:
 * checkers of accessibility then look for that place.
 */
export const conceptHref = (id: string) => `./#node=${encodeURIComponent(id)}`;
/** An address that opens the evidence of a line. */
export const lineHref = (edge: string) => `./#edge=${encodeURIComponent(edge)}`;

/** Whether a click means this page; with a modifier it is the browser's (new tab, download). */
export const isPlainClick = (event: React.MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

export function SentenceLink({ said }: { said: SaidEdge }) {
  const { store, ask } = useExplorer();
  const other = said.from === 'subject' ? said.object : said.subject;
  const here = said.from === 'subject' ? said.subject : said.object;
  const otherEnd = said.from === 'subject' ? 'object' : 'subject';
  return (
    <a
      href={conceptHref(other.id)}
      className="group text-ink no-underline hover:text-accent"
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        void openConcept(store, ask, other, here.id);
      }}
    >
      {sentenceParts(said.edge, said.subject, said.object, readingOf(said.from)).map((part, index) =>
        'end' in part && part.end === otherEnd ? (
          <span key={index} className="font-medium text-accent underline decoration-1 underline-offset-3">
            {part.text}
          </span>
        ) : (
          <span key={index}>{part.text}</span>
        ),
      )}
      .
    </a>
  );
}
