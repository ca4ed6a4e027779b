'use client';
/** Several concepts selected: their names, each a way to its own page. */
import { text } from '@/app/messages/en';
import { KindMark } from '@/app/ui/KindMark';
import { openConcept } from '../actions/concepts';
import { useExplorer, useExplorerState } from '../useExplorer';
import { SeveralWays } from './asked/SeveralWays';
import { conceptHref, isPlainClick } from './SentenceLink';

export function SeveralDetails({ ids }: { ids: readonly string[] }) {
  const { store, ask } = useExplorer();
  const nodes = useExplorerState((state) => state.library.nodes);
  return (
    <article className="space-y-3">
      <h2 className="text-2xl font-semibold tracking-tight">{text.details.several(ids.length)}</h2>
      <ul className="space-y-1">
        {ids.flatMap((id) => {
          const node = nodes[id];
          if (node === undefined) return [];
          return [
            <li key={id} className="flex items-center gap-2">
              <KindMark kind={node.kind} />
              <a
                href={conceptHref(id)}
                className="text-accent underline underline-offset-3"
                onClick={(event) => {
                  if (!isPlainClick(event)) return;
                  event.preventDefault();
                  void openConcept(store, ask, node, null);
                }}
              >
                {node.name}
              </a>
            </li>,
          ];
        })}
      </ul>
      <SeveralWays concepts={ids.flatMap((id) => nodes[id] ?? [])} />
    </article>
  );
}
