'use client';
/** The two lists of paths, the second looked up when the first is there. */
import { useState } from 'react';
import { links as words } from '@/app/messages/links';
import type { GraphFilter } from '@/graph/store/types';
import type { LinksAsked } from './Ends';
import { NothingLinks } from './NothingLinks';
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
  /** Whether there are paths along causation; null while that is not known. */
  const [causal, setCausal] = useState<boolean | null>(null);
  return (
    <>
      <p className="text-sm leading-normal text-soft">{words.chain}</p>
      <PathList {...question} along="causation" filter={filter} onFound={setCausal} />
      {causal === null ? null : (
        <PathList
          {...question}
          along="other"
          filter={filter}
          none={causal ? null : <NothingLinks asked={asked} filter={filter} length={question.maxLength} />}
        />
      )}
    </>
  );
}
