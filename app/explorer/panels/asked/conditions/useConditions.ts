'use client';
/** Asks for the conditions that list the chosen symptoms. More of them are fetched while the first ones stay. */
import { useCallback, useEffect, useState } from 'react';
import { conditionWords as words } from '@/app/messages/conditions';
import type { RankAnswer } from '@/graph/answers/rank/ranker';
import type { GraphFilter } from '@/graph/store/types';
import { askConditions } from '../../../data/answers';
import { announce, shelve } from '../../../state/explorer';
import type { Conditions } from '../../../state/symptoms';
import { useExplorer } from '../../../useExplorer';
import { useAnswer, type Answered } from '../../useAnswer';
import { useFilter } from '../../useFilter';

export interface FoundConditions {
  /** What was found last under these settings; null until something was. */
  answer: RankAnswer | null;
  /** How far the question for it, or for more, has come. */
  asking: Answered<RankAnswer>;
}

/** @param asked with at least one symptom present, the same as long as this is used */
export function useConditions(asked: Conditions, limit: number): FoundConditions {
  const { store } = useExplorer();
  const filter = useFilter();
  const question = useCallback(
    (signal: AbortSignal) => askConditions(asked, filter, limit, signal),
    [asked, filter, limit],
  );
  const asking = useAnswer(question);
  const [last, setLast] = useState<{ under: GraphFilter; answer: RankAnswer } | null>(null);
  if (asking.status === 'ready' && last?.answer !== asking.answer)
    setLast({ under: filter, answer: asking.answer });
  const answer = last?.under === filter ? last.answer : null;
  useEffect(() => {
    if (answer === null) return;
    const { conditions, nodes, care, total } = answer;
    const parts = conditions.flatMap((one) => [
      one.care,
      ...one.matched,
      ...one.missing,
      ...one.contradicted,
    ]);
    shelve(store, {
      nodes: [...nodes, ...conditions.map(({ node }) => node)],
      edges: [care, ...parts].flatMap(({ edges }) => edges),
    });
    announce(store, words.ready(total));
  }, [store, answer]);
  return { answer, asking };
}
