'use client';
/** The evidence behind one line: who says so, in which sentence, how sure, and does anyone say the opposite? */
import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { text } from '@/app/messages/en';
import { sentence } from '@/graph/answers/sentences';
import { nameInSentence, parseEdgeId, type GraphNode, type Statement } from '@/graph/model';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import type { StatementsAnswer } from '@/graph/store/types';
import { openConcept } from '../actions/concepts';
import { tryAgain } from '../actions/sync';
import { viewOf } from '../state/explorer';
import { useExplorer, useExplorerState } from '../useExplorer';
import { ClaimCard } from './ClaimCard';
import { HowSure } from './HowSure';
import { conceptHref, isPlainClick } from './SentenceLink';

const words = text.evidence;

function Claims({
  heading,
  said,
  list,
  ends,
}: {
  heading: string;
  said: string;
  list: readonly Statement[];
  ends: Ends;
}) {
  return (
    <section className="space-y-2">
      <h3 className="text-sm font-semibold">{heading}</h3>
      <ul className="space-y-3">
        {list.map((claim) => (
          <ClaimCard
            key={`${claim.dataset} ${claim.id}`}
            claim={claim}
            subject={ends.subject}
            object={ends.object}
            heading={said}
          />
        ))}
      </ul>
    </section>
  );
}

interface Ends {
  subject: GraphNode;
  object: GraphNode;
}

function Answer({ answer, ends }: { answer: StatementsAnswer; ends: Ends }) {
  const { edge, statements, opposite, cut } = answer;
  const said = sentence(edge, ends.subject, ends.object);
  return (
    <>
      <Claims heading={words.claims(statements.length)} said={said} list={statements} ends={ends} />
      {cut ? <Notice>{words.cut(statements.length)}</Notice> : null}
      {opposite.length === 0 ? (
        <p className="text-sm text-soft">{words.noOpposite}</p>
      ) : (
        <Claims heading={words.opposite(opposite.length)} said={said} list={opposite} ends={ends} />
      )}
      <HowSure edge={edge} />
    </>
  );
}

/** The way back: to the concept opened last, else to the line's subject. */
function Back({ ends }: { ends: Ends }) {
  const { store, ask } = useExplorer();
  const trail = useExplorerState((state) => viewOf(state).trail);
  const node = useExplorerState((state) => state.library.nodes[trail.at(-1) ?? '']) ?? ends.subject;
  return (
    <a
      href={conceptHref(node.id)}
      className="inline-flex min-h-6 items-center gap-1.5 text-sm text-accent underline underline-offset-3 pointer-coarse:min-h-11"
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        void openConcept(store, ask, node, null);
      }}
    >
      <ArrowLeft aria-hidden size={16} />
      {words.back(nameInSentence(node))}
    </a>
  );
}

export function LineDetails({ id }: { id: string }) {
  const { store, ask } = useExplorer();
  const heading = useRef<HTMLHeadingElement>(null);
  const key = parseEdgeId(id);
  const subject = useExplorerState((state) => state.library.nodes[key?.subject ?? '']);
  const object = useExplorerState((state) => state.library.nodes[key?.object ?? '']);
  const edge = useExplorerState((state) => state.library.edges[id]);
  const state = useExplorerState((all) => all.evidence[id]);
  const named = subject !== undefined && object !== undefined;
  useEffect(() => {
    if (named && document.activeElement === document.body) heading.current?.focus();
  }, [id, named]);
  const ends = named ? { subject, object } : null;
  return (
    <article className="space-y-4" aria-busy={state?.status === 'loading'}>
      <header>
        <p className="text-xs font-medium text-soft">{words.heading}</p>
        <h2
          ref={heading}
          tabIndex={-1}
          className="text-xl font-semibold tracking-tight text-balance outline-none"
        >
          {ends === null || key === null ? words.heading : sentence(edge ?? key, ends.subject, ends.object)}
        </h2>
      </header>
      {ends === null ? null : <Back ends={ends} />}
      {state === undefined || state.status === 'loading' ? (
        <p className="text-sm text-soft">{words.loading}</p>
      ) : null}
      {state?.status === 'failed' ? (
        <Notice tone="warn">
          <p className="flex-1">{state.message}</p>
          <Button onClick={() => tryAgain(store, ask)}>{text.retry}</Button>
        </Notice>
      ) : null}
      {state?.status === 'ready' && ends !== null ? <Answer answer={state.answer} ends={ends} /> : null}
    </article>
  );
}
