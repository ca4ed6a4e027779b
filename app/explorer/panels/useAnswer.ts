'use client';
/**
 * The answer to one question: asked when it appears, again when the question changes or when told to, and by itself once
 * a server that was away is back. An earlier one is given up.
 */
import { useCallback, useEffect, useState } from 'react';
import { failure, isCancelled, type Failure } from '../data/rest';
import { useOnceWell } from './useOnceWell';

export type Answered<T> =
  { status: 'loading' } | { status: 'ready'; answer: T } | (Failure & { again: () => void });

const loading = { status: 'loading' } as const;

/**
 * @param question has to stay the same by reference as long as it is the same question
 * @returns the answer, and what asks for it anew: the one that is there stays until the next has come
 */
export function useAsked<T>(
  question: (signal: AbortSignal) => Promise<T>,
): [answered: Answered<T>, again: () => void] {
  const [state, setState] = useState<{ of: unknown; answered: Answered<T> }>({ of: null, answered: loading });
  const [times, setTimes] = useState(0);
  const again = useCallback(() => setTimes((before) => before + 1), []);
  useEffect(() => {
    const controller = new AbortController();
    question(controller.signal).then(
      (answer) => setState({ of: question, answered: { status: 'ready', answer } }),
      (error: unknown) => {
        if (!isCancelled(error)) setState({ of: question, answered: { ...failure(error), again } });
      },
    );
    return () => controller.abort();
  }, [question, times, again]);
  const answered = state.of === question ? state.answered : loading;
  useOnceWell(answered, again);
  return [answered, again];
}

/** The answer alone. */
export const useAnswer = <T>(question: (signal: AbortSignal) => Promise<T>): Answered<T> =>
  useAsked(question)[0];
