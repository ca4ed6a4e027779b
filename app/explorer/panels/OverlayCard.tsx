'use client';
/** What came in with files on top, where to begin, and how to keep it or take it off. */
import { Layers, X } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useId, useState } from 'react';
import { text } from '@/app/messages/en';
import { Button, IconButton } from '@/app/ui/Button';
import { KindMark } from '@/app/ui/KindMark';
import { startFrom } from '../actions/concepts';
import { closeOverlay } from '../actions/overlay';
import type { ExplorerState } from '../state/explorer';
import { useExplorer } from '../useExplorer';
import { KindCounts } from './KindCounts';
import { conceptHref, isPlainClick } from './SentenceLink';
import { LeftOutFiles } from './LeftOutFiles';
import { SkippedRows } from './SkippedRows';

type Open = Extract<ExplorerState['overlay'], { status: 'open' }>;

const words = text.overlay;

const KeepForm = dynamic(() => import('./import/KeepForm').then((module) => module.KeepForm));

function Examples({ examples }: { examples: Open['summary']['examples'] }) {
  const { store, ask } = useExplorer();
  const id = useId();
  if (examples.length === 0) return null;
  return (
    <nav aria-labelledby={id} className="space-y-1.5">
      <p id={id} className="text-xs font-semibold text-soft">
        {words.examples}
      </p>
      <ul className="flex flex-wrap gap-1.5">
        {examples.map((node) => (
          <li key={node.id}>
            <a
              href={conceptHref(node.id)}
              className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-line bg-panel px-3 text-sm hover:border-strong pointer-coarse:min-h-11"
              onClick={(event) => {
                if (!isPlainClick(event)) return;
                event.preventDefault();
                void startFrom(store, ask, node);
              }}
            >
              <KindMark kind={node.kind} size={12} />
              {node.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function OverlayCard({ overlay }: { overlay: Open }) {
  const { store, asking, readOnly } = useExplorer();
  const { name, summary } = overlay;
  const [keeping, setKeeping] = useState(false);
  return (
    <section
      aria-label={words.heading}
      className="space-y-3 rounded-lg border border-dashed border-strong bg-sunken px-3.5 py-3"
    >
      <div className="flex items-start gap-2.5">
        <Layers aria-hidden size={18} className="mt-1 shrink-0" />
        <p className="min-w-0 flex-1 py-0.5 text-sm font-medium wrap-anywhere">
          {words.opened(name, summary.nodes, summary.statements)}
        </p>
        <IconButton label={words.close} onClick={() => closeOverlay(store, asking)}>
          <X aria-hidden size={16} />
        </IconButton>
      </div>
      <Examples examples={summary.examples} />
      <details open={summary.ids.length === 0}>
        <summary className="min-h-8 py-1 text-xs font-semibold text-soft">{words.kinds}</summary>
        <div className="space-y-2 pt-1">
          <KindCounts kinds={summary.kinds} />
          {summary.unchecked === 0 ? null : (
            <p className="text-xs text-soft">{words.unchecked(summary.unchecked)}</p>
          )}
        </div>
      </details>
      <LeftOutFiles leftOut={summary.leftOut} />
      <SkippedRows skipped={summary.skipped} />
      {readOnly ? null : keeping ? (
        <KeepForm files={overlay.files} dataset={summary.dataset} />
      ) : (
        <Button onClick={() => setKeeping(true)}>{words.keep}</Button>
      )}
    </section>
  );
}
