'use client';
/**
 * The answer to one question, asked again when the question changes; an earlier one is given up. What failed because
 * the server was away is asked anew once it is back.
 */
import { useCallback, useEffect, useState } from 'react';
import { isCancelled, readable } from '../data/rest';
import { untilBack } from '../data/serverHealth';

export type Answered<T> =
  | { status: 'loading' }
  | { status: 'ready'; answer: T }
  | { status: 'failed'; message: string; again: () => void };

/** @param question has to stay the same by reference as long as it is the same question */
export function useAnswer<T>(question: (signal: AbortSignal) => Promise<T>): Answered<T> {
  const [state, setState] = useState<{ of: unknown; time: number; answered: Answered<T> }>({
    of: null,
    time: 0,
    answered: { status: 'loading' },
  });
  const [time, setTime] = useState(0);
  const again = useCallback(() => setTime((before) => before + 1), []);
  useEffect(() => {
    const controller = new AbortController();
    const put = (answered: Answered<T>) => setState({ of: question, time, answered });
    question(controller.signal).then(
      (answer) => put({ status: 'ready', answer }),
      async (error: unknown) => {
        if (isCancelled(error) || controller.signal.aborted) return;
        put({ status: 'failed', message: readable(error), again });
        if (await untilBack(controller.signal)) again();
      },
    );
    return () => controller.abort();
  }, [question, time, again]);
  return state.of === question && state.time === time ? state.answered : { status: 'loading' };
}
