'use client';
/** The answer to one question, asked again when the question changes; an earlier one is given up. */
import { useEffect, useState } from 'react';
import { isCancelled, readable } from '../data/rest';

export type Answered<T> =
  { status: 'loading' } | { status: 'ready'; answer: T } | { status: 'failed'; message: string };

/** @param question has to stay the same by reference as long as it is the same question */
export function useAnswer<T>(question: (signal: AbortSignal) => Promise<T>): Answered<T> {
  const [state, setState] = useState<{ of: unknown; answered: Answered<T> }>({
    of: null,
    answered: { status: 'loading' },
  });
  useEffect(() => {
    const controller = new AbortController();
    question(controller.signal).then(
      (answer) => setState({ of: question, answered: { status: 'ready', answer } }),
      (error: unknown) => {
        if (!isCancelled(error))
          setState({ of: question, answered: { status: 'failed', message: readable(error) } });
      },
    );
    return () => controller.abort();
  }, [question]);
  return state.of === question ? state.answered : { status: 'loading' };
}
