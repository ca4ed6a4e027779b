'use client';
/** How you got here: the concepts opened before this one, each a way back. */
import { ChevronRight } from 'lucide-react';
import { text } from '@/app/messages/en';
import { openConcept } from '../actions/concepts';
import { viewOf } from '../state/explorer';
import { useExplorer, useExplorerState } from '../useExplorer';
import { conceptHref, isPlainClick } from './SentenceLink';

/** Concepts of the trail that are shown before the present one. */
const shown = 4;

export function Trail({ here }: { here: string }) {
  const { store, ask } = useExplorer();
  const trail = useExplorerState((state) => viewOf(state).trail);
  const nodes = useExplorerState((state) => state.library.nodes);
  const before = (trail.at(-1) === here ? trail.slice(0, -1) : trail).slice(-shown);
  if (before.length === 0) return null;
  return (
    <nav aria-label={text.details.trail}>
      <ol className="flex flex-wrap items-center gap-x-1 text-xs text-soft">
        {before.map((id, index) => {
          const node = nodes[id];
          return node === undefined ? null : (
            <li key={`${index} ${id}`} className="flex items-center gap-1">
              <a
                href={conceptHref(id)}
                className="inline-flex min-h-6 items-center underline decoration-line underline-offset-3 hover:text-accent pointer-coarse:min-h-11"
                onClick={(event) => {
                  if (!isPlainClick(event)) return;
                  event.preventDefault();
                  void openConcept(store, ask, node, null);
                }}
              >
                {node.name}
              </a>
              <ChevronRight aria-hidden size={12} />
            </li>
          );
        })}
        <li aria-current="page" className="font-medium text-ink">
          {nodes[here]?.name ?? here}
        </li>
      </ol>
    </nav>
  );
}
