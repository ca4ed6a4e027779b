'use client';
/** What is to be known of another program's database: that it is only read, and what its administrator could improve. */
import { Copy } from 'lucide-react';
import { useId, useState } from 'react';
import { database as words } from '@/app/messages/database';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import type { ForeignFacts } from '@/graph/store/types';

/** A statement or command to be read and taken along: whoever looks at the page is seldom the one who may run it. */
function Statement({ statement }: { statement: string }) {
  const id = useId();
  const [message, setMessage] = useState<string | null>(null);
  const copy = async () => {
    // Where the page came over plain HTTP from another machine, the browser has no clipboard for it.
    const copied = navigator.clipboard?.writeText(statement) ?? Promise.reject(new Error('no clipboard'));
    await copied.then(
      () => setMessage(words.copied),
      () => setMessage(words.copyFailed),
    );
  };
  return (
    <div className="w-full space-y-2">
      <pre
        id={id}
        role="group"
        aria-label={words.statement}
        className="rounded-md border border-line bg-panel p-2.5 text-xs leading-relaxed wrap-anywhere whitespace-pre-wrap"
      >
        <code>{statement}</code>
      </pre>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button aria-describedby={id} onClick={() => void copy()}>
          <Copy aria-hidden size={16} />
          {words.copy}
        </Button>
        <p role="status" className="text-soft">
          {message}
        </p>
      </div>
    </div>
  );
}

export function ForeignNotices({ foreign }: { foreign: ForeignFacts }) {
  return (
    <section className="space-y-3">
      <h2 className="text-base font-semibold">{words.heading}</h2>
      <p className="text-sm leading-relaxed">{words.readOnly(foreign.mapping)}</p>
      {foreign.notices.map(({ text, statement }) => (
        <Notice key={text}>
          <p className="w-full">{text}</p>
          {statement === undefined ? null : <Statement statement={statement} />}
        </Notice>
      ))}
    </section>
  );
}
