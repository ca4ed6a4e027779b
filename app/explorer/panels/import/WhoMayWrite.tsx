'use client';
/** Shows what is for those who may write, and tells the others how to. */
import type { ReactNode } from 'react';
import { adding } from '@/app/messages/adding';
import { text } from '@/app/messages/en';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import type { Writing } from '../../data/writing';
import { TokenForm } from './TokenForm';
import type { Answered } from '../useAnswer';

const words = adding;

export function WhoMayWrite({
  asked,
  onAgain,
  children,
}: {
  asked: Answered<Writing>;
  /** Asks anew. */
  onAgain: () => void;
  children: ReactNode;
}) {
  if (asked.status === 'loading') return <p className="text-sm text-soft">{words.asking}</p>;
  if (asked.status === 'failed') return <Failed message={asked.message} onAgain={onAgain} />;
  switch (asked.answer) {
    case 'open':
      return children;
    case 'locked':
      return (
        <div className="space-y-3">
          <Notice>{words.locked}</Notice>
          <TokenForm onEntered={onAgain} />
        </div>
      );
    case 'off':
      return <Notice>{words.off}</Notice>;
  }
}

/** A question that was not answered, and a way to ask it again. */
export function Failed({ message, onAgain }: { message: string; onAgain: () => void }) {
  return (
    <Notice tone="warn">
      <p role="alert" className="flex-1 wrap-anywhere">
        {message}
      </p>
      <Button onClick={onAgain}>{text.retry}</Button>
    </Notice>
  );
}
