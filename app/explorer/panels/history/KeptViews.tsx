'use client';
/** Views kept in the browser under names: keep, open, rename, delete. */
import { Bookmark } from 'lucide-react';
import { useId, useState } from 'react';
import { text } from '@/app/messages/en';
import { historyWords } from '@/app/messages/history';
import { limits } from '@/graph/model';
import { Button } from '@/app/ui/Button';
import { field as control } from '@/app/ui/field';
import { Notice } from '@/app/ui/Notice';
import { openViews } from '../../actions/views';
import { viewOf } from '../../state/explorer';
import { useExplorer } from '../../useExplorer';
import { KeptView } from './KeptView';
import { useKept } from './useKept';

const words = historyWords.views;

export function KeptViews() {
  const { store, ask } = useExplorer();
  const { kept, told, keep, rename, remove, restore, discard } = useKept();
  const [name, setName] = useState('');
  const heading = useId();
  const field = useId();
  return (
    <section aria-labelledby={heading} className="space-y-2 border-t border-line pt-4">
      <h3 id={heading} className="text-sm font-semibold">
        {words.heading}
      </h3>
      {kept.status === 'denied' ? <Notice tone="warn">{words.denied}</Notice> : null}
      {kept.status === 'broken' ? (
        <Notice tone="warn">
          <p className="flex-1 basis-48">{words.broken}</p>
          <Button onClick={discard}>{words.discard}</Button>
        </Notice>
      ) : null}
      {kept.status === 'read' ? (
        <>
          <p className="text-xs text-soft">{words.how}</p>
          <form
            className="space-y-1"
            onSubmit={(event) => {
              event.preventDefault();
              if (keep(name, viewOf(store.getState()))) setName('');
            }}
          >
            <label htmlFor={field} className="text-xs font-medium text-soft">
              {words.name}
            </label>
            <div className="flex gap-2">
              <input
                id={field}
                value={name}
                maxLength={limits.savedName}
                autoComplete="off"
                onChange={(event) => setName(event.target.value)}
                className={`${control} min-w-0 flex-1`}
              />
              <Button type="submit">
                <Bookmark aria-hidden size={16} />
                {words.keep}
              </Button>
            </div>
          </form>
          {kept.views.length === 0 ? <p className="text-sm text-soft">{words.none}</p> : null}
          <ul className="space-y-1">
            {kept.views.map((view) => (
              <KeptView
                key={view.name}
                kept={view}
                onOpen={() => void openViews(store, ask, [view.view], text.steps.saved(view.name))}
                onRename={(to) => rename(view.name, to)}
                onDelete={() => remove(view.name)}
              />
            ))}
          </ul>
        </>
      ) : null}
      <div className="flex flex-wrap items-center gap-2 text-sm text-soft">
        <p role="status" className="min-w-0 flex-1 wrap-anywhere empty:hidden">
          {told}
        </p>
        {restore === null ? null : <Button onClick={restore}>{words.restore}</Button>}
      </div>
    </section>
  );
}
