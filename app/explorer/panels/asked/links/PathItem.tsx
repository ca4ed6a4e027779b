'use client';
/** One path: its claims in order, each with its evidence, and the way onto the picture. */
import { Plus, Target } from 'lucide-react';
import type { Path } from '@/graph/answers/paths/paths';
import { text } from '@/app/messages/en';
import { links as words } from '@/app/messages/links';
import { Button } from '@/app/ui/Button';
import { KindMark } from '@/app/ui/KindMark';
import { putOn } from '../../../actions/putOn';
import { step, viewOf } from '../../../state/explorer';
import { select, selectedIds } from '../../../state/view';
import { useExplorer, useExplorerState } from '../../../useExplorer';
import { useSharedFocus } from '../../useSharedFocus';
import { SaidOfTwo } from '../SaidOfTwo';
import { claimsOf, isSeen, pathNames, unitOf } from './path';

function Claim({ said, here }: ReturnType<typeof claimsOf>[number]) {
  const { mark, onFocus, onBlur } = useSharedFocus(said.edge.id, here.id);
  const there = here === said.subject ? said.object : said.subject;
  return (
    <li
      ref={mark}
      onFocus={onFocus}
      onBlur={onBlur}
      className="flex gap-2.5 py-1 data-[here]:bg-accent-ground"
    >
      <span className="pt-0.5">
        <KindMark kind={there.kind} />
      </span>
      <span className="min-w-0 flex-1">
        <SaidOfTwo said={said} />
      </span>
    </li>
  );
}

export function PathItem({ path, number }: { path: Path; number: number }) {
  const { store, ask } = useExplorer();
  const names = pathNames(path);
  const ids = path.nodes.map(({ id }) => id);
  const seen = useExplorerState((state) => isSeen(path, viewOf(state)));
  const marked = useExplorerState((state) => {
    const selected = selectedIds(viewOf(state).selection);
    return selected.length === ids.length && ids.every((id) => selected.includes(id));
  });
  const deed = seen ? words.mark : words.add;
  return (
    <li
      aria-label={words.path(number, names)}
      tabIndex={-1}
      className={`rounded-lg border bg-panel px-3 pt-2 pb-1.5 ${marked ? 'border-accent' : 'border-line'}`}
    >
      <p aria-hidden className="text-xs font-medium text-soft tabular-nums">
        {words.pathHead(number, path.edges.length)}
      </p>
      <ol className="text-[0.9375rem] leading-normal">
        {claimsOf(path).map((claim) => (
          <Claim key={claim.said.edge.id} {...claim} />
        ))}
      </ol>
      <Button
        look="quiet"
        className="-ml-2.5"
        aria-label={words.ofPath(deed, names)}
        {...(seen ? { 'aria-pressed': marked } : {})}
        onClick={() => {
          if (seen && marked) step(store, text.steps.deselected, select([]));
          else void putOn(store, ask, [unitOf(path)], ({ added, left }) => words.added(added, left));
        }}
      >
        {seen ? <Target aria-hidden size={15} /> : <Plus aria-hidden size={15} />}
        {deed}
      </Button>
    </li>
  );
}
