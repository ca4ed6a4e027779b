'use client';
/** What everything rests on, in one line, with the way to more about it; beside it what the page adds. */
import { Info } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useRef, useState, type ReactNode } from 'react';
import { text } from '@/app/messages/en';

const AboutPanel = dynamic(() => import('./about/AboutPanel').then((module) => module.AboutPanel));

export function StandingLine({ standing, children }: { standing: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div className="standing relative z-[15] flex flex-wrap items-center border-b border-line bg-sunken md:min-h-11 md:flex-nowrap md:items-start">
      <div className="flex w-full min-w-0 items-center gap-x-4 px-4 text-xs text-soft md:min-h-11 md:pl-6 md:w-auto md:flex-1">
        <p className="min-w-0 flex-1 py-1.5">{standing}</p>
        <button
          ref={opener}
          type="button"
          aria-expanded={open}
          className="inline-flex min-h-7 shrink-0 items-center gap-1.5 font-medium text-ink underline decoration-strong decoration-1 underline-offset-3 hover:text-accent pointer-coarse:min-h-11"
          onClick={() => setOpen(!open)}
        >
          <Info aria-hidden size={14} />
          {text.aboutData}
        </button>
      </div>
      {children}
      {open ? <AboutPanel onClose={close} /> : null}
    </div>
  );
}
