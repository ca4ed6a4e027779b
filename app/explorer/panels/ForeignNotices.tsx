/** What is to be known of another program's database: that it is only read, and what its administrator could improve. */
import { database } from '@/app/messages/database';
import { Notice } from '@/app/ui/Notice';
import type { ForeignFacts } from '@/graph/store/types';

export function ForeignNotices({ foreign }: { foreign: ForeignFacts }) {
  return (
    <section className="space-y-3">
      <h2 className="text-base font-semibold">{database.heading}</h2>
      <p className="text-sm leading-relaxed">{database.readOnly(foreign.mapping)}</p>
      {foreign.notices.map(({ text, statement }) => (
        <Notice key={text}>
          <p className="w-full">{text}</p>
          {statement === undefined ? null : (
            <pre
              role="group"
              aria-label={database.statement}
              className="w-full rounded-md border border-line bg-panel p-2.5 text-xs leading-relaxed wrap-anywhere whitespace-pre-wrap"
            >
              <code>{statement}</code>
            </pre>
          )}
        </Notice>
      ))}
    </section>
  );
}
