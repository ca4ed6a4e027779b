'use client';
/** The short answer: what the claims on a concept come to, in a few sentences whose names are links. */
import { useMemo } from 'react';
import { summarise, type SummarySentence, type SummaryTopic } from '@/graph/answers/summary';
import { summaryRows } from '@/graph/answers/summaryForms';
import type { GraphNode } from '@/graph/model';
import { openConcept } from '../actions/concepts';
import type { GroupKey } from '../data/details';
import { viewOf } from '../state/explorer';
import { useExplorer, useExplorerState } from '../useExplorer';
import { conceptHref, isPlainClick } from './SentenceLink';

/** Topics and sentences that still are a short answer where nothing was asked; the lists below say the rest. */
const topicsMost = 3;
const sentencesMost = 6;

/** The topic of the sentences about one relation. */
const topicOf = ({ relation, direction }: GroupKey): SummaryTopic | null =>
  summaryRows.find((row) => row.relation === relation && row.direction === direction)?.topic ?? null;

/** What was asked, and that alone; where nothing was, the first topics that still are short. */
function inShort(sentences: readonly SummarySentence[], asked: SummaryTopic | null): SummarySentence[] {
  const answer = sentences.filter(({ topic }) => topic === asked);
  if (answer.length > 0) return answer;
  const topics = [...new Set(sentences.map(({ topic }) => topic))].slice(0, topicsMost);
  return sentences.filter(({ topic }) => topics.includes(topic)).slice(0, sentencesMost);
}

export function Summary({ node, label }: { node: GraphNode; label: string }) {
  const { store, ask } = useExplorer();
  const library = useExplorerState((state) => state.library.nodes);
  const edges = useExplorerState((state) => state.library.edges);
  const counts = useExplorerState((state) => state.library.counts[node.id]);
  const unchecked = useExplorerState((state) => viewOf(state).filters.unchecked);
  const focus = useExplorerState((state) => state.focus);
  const sentences = useMemo(() => {
    const own = Object.values(edges).filter(
      (edge) =>
        (edge.subject === node.id || edge.object === node.id) &&
        (unchecked || edge.unchecked < edge.statements),
    );
    const asked = focus?.id === node.id ? topicOf(focus) : null;
    return inShort(summarise(node, own, new Map(Object.entries(library)), counts ?? []), asked);
  }, [node, edges, library, counts, unchecked, focus]);
  if (sentences.length === 0) return null;
  return (
    <section aria-label={label} className="space-y-2 text-[1.0625rem] leading-relaxed">
      {sentences.map((said, index) => (
        <p key={index}>
          {said.parts.map((part, place) => {
            const other = 'id' in part && part.id !== node.id ? library[part.id] : undefined;
            return other === undefined ? (
              <span key={place}>{part.text}</span>
            ) : (
              <a
                key={place}
                href={conceptHref(other.id)}
                className="text-accent underline decoration-1 underline-offset-3"
                onClick={(event) => {
                  if (!isPlainClick(event)) return;
                  event.preventDefault();
                  void openConcept(store, ask, other, node.id);
                }}
              >
                {part.text}
              </a>
            );
          })}
        </p>
      ))}
    </section>
  );
}
