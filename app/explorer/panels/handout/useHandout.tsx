'use client';
/** The plain page of a part: made when it is asked for, and shown until it is closed. */
import dynamic from 'next/dynamic';
import { useRef, useState, type ReactNode } from 'react';
import type { Handout } from '@/graph/answers/handout/types';
import type { Part, ShareState } from '../../actions/share';
import { isCancelled, readable } from '../../data/rest';
import { useExplorer } from '../../useExplorer';

const HandoutSheet = dynamic(() => import('./HandoutSheet').then((module) => module.HandoutSheet));

/** @returns what opens the page of a part, and the page, to be put anywhere: it stands over everything */
export function useHandout(report: (state: ShareState) => void): {
  openHandout: (part: Part) => void;
  handoutSheet: ReactNode;
} {
  const explorer = useExplorer();
  const [handout, setHandout] = useState<Handout | null>(null);
  const opener = useRef<Element | null>(null);
  const open = async (part: Part) => {
    opener.current = document.activeElement;
    const controller = new AbortController();
    report({ status: 'working', cancel: () => controller.abort() });
    try {
      const { viewHandout } = await import('../../actions/handout');
      const made = await viewHandout(explorer, part, controller.signal);
      if (!controller.signal.aborted) setHandout(made);
      report({ status: 'idle' });
    } catch (error) {
      report(isCancelled(error) ? { status: 'idle' } : { status: 'failed', message: readable(error) });
    }
  };
  const close = () => {
    setHandout(null);
    // What is behind is inert until the page is gone.
    requestAnimationFrame(() => opener.current instanceof HTMLElement && opener.current.focus());
  };
  return {
    openHandout: (part) => void open(part),
    handoutSheet: handout === null ? null : <HandoutSheet handout={handout} onClose={close} />,
  };
}
