'use client';
/** The steps in the order they were made, each a button; those to redo stand after the one that is seen. */
import { useEffect, useRef } from 'react';
import { historyWords as words } from '@/app/messages/history';
import { useExplorer, useExplorerState } from '../../useExplorer';

export function StepList() {
  const { address } = useExplorer();
  const { steps, at } = useExplorerState((state) => state.history);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const now = list.current?.querySelector<HTMLElement>('[aria-current]');
    const box = list.current;
    if (box === null || now === null || now === undefined) return;
    // Within the list alone: the panel itself stays where it is.
    const top = now.offsetTop - box.offsetTop;
    if (top < box.scrollTop || top + now.offsetHeight > box.scrollTop + box.clientHeight)
      box.scrollTop = top - box.clientHeight / 2;
  }, [at, steps]);
  return (
    <>
      <p className="text-xs text-soft">{words.stepsHow}</p>
      <ol
        ref={list}
        className="relative max-h-[min(20rem,40dvh)] overflow-y-auto rounded-lg border border-line p-1"
      >
        {steps.map(({ id, label }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={index === at ? 'step' : undefined}
              aria-label={index > at ? words.later(label) : undefined}
              className={`flex min-h-8 w-full items-baseline gap-2 rounded-md px-2 py-1 text-left text-sm hover:bg-sunken aria-[current]:bg-accent-ground aria-[current]:font-medium pointer-coarse:min-h-11 pointer-coarse:items-center forced-colors:aria-[current]:outline-2 ${index > at ? 'text-soft italic' : ''}`}
              onClick={() => address()?.goTo(id)}
            >
              <span aria-hidden className="w-6 shrink-0 text-right text-xs text-soft not-italic tabular-nums">
                {index + 1}
              </span>
              <span className="min-w-0 wrap-anywhere">{label}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
