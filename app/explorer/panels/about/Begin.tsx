'use client';
/** Where to begin: the best connected concepts of the chosen kind, or examples of the chosen sort of line. */
import { useCallback, useState } from 'react';
import { sentence } from '@/graph/answers/sentences';
import { kindRow, relationRow, type GraphNode, type Kind } from '@/graph/model';
import type { KindTie } from '@/graph/store/types';
import { about as words } from '@/app/messages/about';
import { Button } from '@/app/ui/Button';
import { KindMark } from '@/app/ui/KindMark';
import { startFrom } from '../../actions/concepts';
import { openSpot } from '../../actions/deeds';
import { examplesOf, type Example } from '../../data/examples';
import { shelve } from '../../state/explorer';
import { useExplorer } from '../../useExplorer';
import { conceptHref, isPlainClick, lineHref } from '../SentenceLink';
import { useAnswer } from '../useAnswer';
import { useFilter } from '../useFilter';
import type { Choice } from './choice';

const page = 10;
const most = 100;

const linkLook =
  'inline-flex min-h-7 items-center text-accent underline decoration-1 underline-offset-3 pointer-coarse:min-h-11';

function Problem({ message }: { message: string }) {
  return (
    <p role="alert" className="text-sm">
      {message}
    </p>
  );
}

function Concepts({ kind, onStart }: { kind: Kind; onStart: (node: GraphNode) => void }) {
  const { ask } = useExplorer();
  const [limit, setLimit] = useState(page);
  const filter = useFilter();
  const question = useCallback(
    (signal: AbortSignal) => ask.topNodes(kind, limit + 1, filter, signal),
    [ask, kind, limit, filter],
  );
  const state = useAnswer(question);
  if (state.status === 'failed') return <Problem message={state.message} />;
  if (state.status === 'loading') return <p className="text-sm text-soft">{words.loading}</p>;
  if (state.answer.length === 0) return <p className="text-sm text-soft">{words.noConcepts}</p>;
  return (
    <>
      <p className="pb-1 text-xs text-soft">{words.best}</p>
      <ul className="text-sm">
        {state.answer.slice(0, limit).map((node) => (
          <li key={node.id} className="flex items-center gap-2">
            <KindMark kind={node.kind} size={14} />
            <a
              href={conceptHref(node.id)}
              className={linkLook}
              onClick={(event) => {
                if (!isPlainClick(event)) return;
                event.preventDefault();
                onStart(node);
              }}
            >
              {node.name}
            </a>
          </li>
        ))}
      </ul>
      {state.answer.length > limit && limit < most ? (
        <Button look="quiet" onClick={() => setLimit(Math.min(most, limit + 2 * page))}>
          {words.more}
        </Button>
      ) : null}
    </>
  );
}

function Examples({ tie, onStart }: { tie: KindTie; onStart: (example: Example) => void }) {
  const { ask } = useExplorer();
  const { unchecked } = useFilter();
  const question = useCallback(
    (signal: AbortSignal) => examplesOf(ask, tie, { unchecked, riskGroups: [] }, signal),
    [ask, tie, unchecked],
  );
  const state = useAnswer(question);
  if (state.status === 'failed') return <Problem message={state.message} />;
  if (state.status === 'loading') return <p className="text-sm text-soft">{words.lookingUp}</p>;
  if (state.answer.length === 0) return <p className="text-sm text-soft">{words.noExample}</p>;
  return (
    <>
      <p className="pb-1 text-xs text-soft">{words.examples}</p>
      <ul className="space-y-1 text-sm">
        {state.answer.map((example) => (
          <li key={example.edge.id}>
            <a
              href={lineHref(example.edge.id)}
              className={linkLook}
              onClick={(event) => {
                if (!isPlainClick(event)) return;
                event.preventDefault();
                onStart(example);
              }}
            >
              {sentence(example.edge, example.subject, example.object)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** "conditions can show as symptoms" */
export const tieWords = ({ subject, relation, object, negated }: KindTie) => ({
  from: kindRow(subject).plural,
  relation: negated ? words.not(relationRow(relation).label) : relationRow(relation).label,
  to: kindRow(object).plural,
});

export function Begin({ choice, count, onClose }: { choice: Choice; count: number; onClose: () => void }) {
  const { store, ask } = useExplorer();
  if (choice.what === 'nothing') return <p className="text-sm leading-relaxed text-soft">{words.none}</p>;
  if (choice.what === 'kind')
    return (
      <>
        <h3 className="text-sm font-semibold first-letter:uppercase">
          {words.ofKind(kindRow(choice.kind).plural, count)}
        </h3>
        <Concepts
          key={choice.kind}
          kind={choice.kind}
          onStart={(node) => {
            onClose();
            void startFrom(store, ask, node);
          }}
        />
      </>
    );
  const { from, relation, to } = tieWords(choice.tie);
  return (
    <>
      <h3 className="text-sm font-semibold first-letter:uppercase">
        {from} <span className="font-normal">{relation}</span> {to}
      </h3>
      <Examples
        tie={choice.tie}
        onStart={({ edge, subject, object }) => {
          onClose();
          shelve(store, { nodes: [subject, object], edges: [edge] });
          void startFrom(store, ask, subject).then(() =>
            openSpot(store, { what: 'line', id: edge.id, from: subject.id }),
          );
        }}
      />
    </>
  );
}
