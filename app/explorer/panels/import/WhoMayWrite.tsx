'use client';
/** Shows what is for those who may write, and tells the others how to. */
import type { ReactNode } from 'react';
import { adding } from '@/app/messages/adding';
import { Notice } from '@/app/ui/Notice';
import type { Writing } from '../../data/writing';
import type { Asked } from './useAsked';

const words = adding;

export function WhoMayWrite({ asked, children }: { asked: Asked<Writing>; children: ReactNode }) {
  if (asked.status === 'loading') return <p className="text-sm text-soft">{words.asking}</p>;
  if (asked.status === 'failed') return <Notice tone="warn">{asked.message}</Notice>;
  switch (asked.answer) {
    case 'open':
      return children;
    case 'locked':
      return <Notice>{words.locked}</Notice>;
    case 'off':
      return <Notice>{words.off}</Notice>;
  }
}
