'use client';
/** What the sources list for the chosen symptoms, and how the answer stands: under way, failed, none, cut. */
import { useMemo, useState } from 'react';
import { asked as shared } from '@/app/messages/asked';
import { conditionWords as words } from '@/app/messages/conditions';
import { text } from '@/app/messages/en';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import { limits } from '@/graph/model';
import type { Conditions } from '../../../state/symptoms';
import { AnswerList } from './AnswerList';
import { LensNote } from './LensNote';
import { NoneFound } from './NoneFound';
import { Teaching } from './Teaching';
import { useConditions } from './useConditions';

/** @param asked with at least one symptom present */
export function Found({ asked }: { asked: Conditions }) {
  const [limit, setLimit] = useState<number>(limits.rankConditions);
  const { answer, asking } = useConditions(asked, limit);
  const named = useMemo(
    () =>
      new Map(
        [...(answer?.nodes ?? []), ...(answer?.conditions ?? []).map(({ node }) => node)].map((node) => [
          node.id,
          node,
        ]),
      ),
    [answer],
  );
  return (
    <section
      aria-label={words.found}
      aria-busy={asking.status === 'loading'}
      className="space-y-4 border-t border-line pt-4"
    >
      <LensNote />
      {answer === null && asking.status === 'loading' ? (
        <p className="text-sm text-soft">{shared.loading}</p>
      ) : null}
      {answer === null ? null : answer.total === 0 ? (
        <NoneFound answer={answer} named={named} />
      ) : (
        <AnswerList
          answer={answer}
          named={named}
          more={asking.status}
          onMore={() => setLimit(Math.min(limits.rankConditionsMost, limit + limits.rankConditions))}
        />
      )}
      {asking.status === 'failed' ? (
        <div role="alert">
          <Notice tone="warn">
            <p className="flex-1">{asking.message}</p>
            <Button onClick={asking.again}>{text.retry}</Button>
          </Notice>
        </div>
      ) : null}
      {answer === null || answer.total === 0 ? null : <Teaching answer={answer} named={named} />}
    </section>
  );
}
