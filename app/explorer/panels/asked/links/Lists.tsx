'use client';
/** The two lists of paths, the second looked up when the first is there. */
import { useCallback, useState } from 'react';
import { links as words, type Total } from '@/app/messages/links';
import type { GraphFilter } from '@/graph/store/types';
import { announce } from '../../../state/explorer';
import { useExplorer } from '../../../useExplorer';
import type { LinksAsked } from './Ends';
import { NothingLinks } from './NothingLinks';
import { leastOf } from './path';
import { PathList, type PathQuestion } from './PathList';

export function Lists({
  asked,
  question,
  filter,
}: {
  asked: LinksAsked;
  question: Omit<PathQuestion, 'along'>;
  /** The same object as long as it is the same filter. */
  filter: GraphFilter;
}) {
  const { store } = useExplorer();
  /** How many paths there are along causation; null while that is not known. */
  const [causal, setCausal] = useState<Total | null>(null);
  const tellBoth = useCallback(
    (other: Total) => announce(store, words.found(causal ?? 0, other)),
    [store, causal],
  );
  return (
    <>
      <p className="text-sm leading-normal text-soft">{words.chain}</p>
      <PathList {...question} along="causation" filter={filter} onFound={setCausal} />
      {causal === null ? null : (
        <PathList
          {...question}
          along="other"
          filter={filter}
          onFound={tellBoth}
          none={
            leastOf(causal) > 0 ? null : (
              <NothingLinks asked={asked} filter={filter} length={question.maxLength} />
            )
          }
        />
      )}
    </>
  );
}
