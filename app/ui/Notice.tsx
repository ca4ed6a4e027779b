/** A sentence that something needs attention, with what can be done about it. */
import type { ReactNode } from 'react';

export function Notice({ tone = 'plain', children }: { tone?: 'plain' | 'warn'; children: ReactNode }) {
  const look = tone === 'warn' ? 'border-warn bg-warn-ground' : 'border-line bg-sunken';
  return (
    <div
      className={`flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg border px-3.5 py-2.5 text-sm ${look}`}
    >
      {children}
    </div>
  );
}
