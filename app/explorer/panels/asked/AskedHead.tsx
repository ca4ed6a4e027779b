'use client';
/** The heading of an open question, with the button that puts it away. It takes the focus when the question opens. */
import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { text } from '@/app/messages/en';
import { IconButton } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import { asked as words } from '@/app/messages/asked';
import { putQuestionAway } from '../../actions/asked';
import { useExplorer, useExplorerState } from '../../useExplorer';

export function AskedHead({ heading, children }: { heading: string; children?: ReactNode }) {
  const { store } = useExplorer();
  const onTop = useExplorerState((state) => state.overlay.status === 'open');
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <header className="space-y-2">
      <div className="flex items-start gap-2">
        <h2
          ref={ref}
          tabIndex={-1}
          className="flex-1 text-2xl font-semibold tracking-tight text-balance outline-none"
        >
          {heading}
        </h2>
        <IconButton label={text.asked.away} onClick={() => putQuestionAway(store)}>
          <X aria-hidden size={18} />
        </IconButton>
      </div>
      {children}
      {onTop ? <Notice>{words.storedOnly}</Notice> : null}
    </header>
  );
}
