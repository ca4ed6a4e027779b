'use client';
/** What stands in an answer's place: it is looked up, it was cancelled, it failed. Each has a way on. */
import { LoaderCircle } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { text } from '@/app/messages/en';
import { asked as words } from '@/app/messages/asked';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';

export function LookingUp({ what = words.loading, onCancel }: { what?: string; onCancel: () => void }) {
  return (
    <Notice>
      <LoaderCircle aria-hidden size={17} className="animate-spin motion-reduce:animate-none" />
      <p role="status" className="min-w-0 flex-1">
        {what}
      </p>
      <Button look="quiet" onClick={onCancel}>
        {text.cancel}
      </Button>
    </Notice>
  );
}

export function Cancelled({ onAgain }: { onAgain: () => void }) {
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Whoever cancelled stood at a button that is gone.
    if (document.activeElement === document.body) again.current?.focus();
  }, []);
  return (
    <Notice>
      <p role="status" className="min-w-0 flex-1">
        {words.cancelled}
      </p>
      <Button ref={again} onClick={onAgain}>
        {words.again}
      </Button>
    </Notice>
  );
}

export function Failed({ message, onAgain }: { message: string; onAgain: () => void }) {
  return (
    <Notice tone="warn">
      <p role="alert" className="min-w-0 flex-1 wrap-anywhere">
        {message}
      </p>
      <Button onClick={onAgain}>{text.retry}</Button>
    </Notice>
  );
}
