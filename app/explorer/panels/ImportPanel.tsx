'use client';
/** Add to the graph: files become a data set, for whoever has the token; and what is in it can be removed. */
import { useState } from 'react';
import { adding } from '@/app/messages/adding';
import { Panel } from '@/app/ui/Panel';
import { fetchDatasets, fetchWriting } from '../data/writing';
import { AddFiles } from './import/AddFiles';
import { DatasetList } from './import/DatasetList';
import { useAsked } from './useAnswer';
import { useGraphChanged } from './import/useGraphChanged';
import type { ImportEnd } from './import/useImport';
import { WhoMayWrite } from './import/WhoMayWrite';

const words = adding;

export function ImportPanel({ onClose }: { onClose: () => void }) {
  const [writing, askWriting] = useAsked(fetchWriting);
  const [datasets, again] = useAsked(fetchDatasets);
  const graphChanged = useGraphChanged();
  /** What was imported last, and when the form began anew: what it says of a data set ends with that. */
  const [last, setLast] = useState<{ dataset: string | null; begun: number }>({ dataset: null, begun: 0 });
  const changed = () => {
    again();
    void graphChanged();
  };
  const onEnd = (end: ImportEnd) => {
    if (end.end === 'locked') askWriting();
    if (end.end === 'imported') setLast(({ begun }) => ({ dataset: end.report.dataset, begun }));
    if (end.end === 'imported' || end.end === 'cancelled') changed();
  };
  return (
    <Panel heading={words.heading} onClose={onClose} place="form">
      <div className="space-y-6">
        <WhoMayWrite asked={writing} onAgain={askWriting}>
          <AddFiles key={last.begun} onEnd={onEnd} />
        </WhoMayWrite>
        <section className="space-y-2.5 border-t border-line pt-4">
          <h3 className="text-sm font-semibold">{words.datasets}</h3>
          <DatasetList
            asked={datasets}
            mayWrite={writing.status === 'ready' && writing.answer === 'open'}
            onAgain={again}
            onRemoved={(name) => {
              if (name === last.dataset) setLast(({ begun }) => ({ dataset: null, begun: begun + 1 }));
              changed();
            }}
          />
        </section>
      </div>
    </Panel>
  );
}
