'use client';
/** Add to the graph: files become a data set, for whoever has the token; and what is in it can be removed. */
import { FileUp } from 'lucide-react';
import { useCallback, useState } from 'react';
import { adding } from '@/app/messages/adding';
import { FileButton } from '@/app/ui/FileButton';
import { Panel } from '@/app/ui/Panel';
import { fetchDatasets, fetchWriting } from '../data/writing';
import { DatasetList } from './import/DatasetList';
import { ImportForm } from './import/ImportForm';
import { useAsked } from './import/useAsked';
import { useGraphChanged } from './import/useGraphChanged';
import { WhoMayWrite } from './import/WhoMayWrite';

const words = adding;

/** Files at a time; choosing others begins anew. */
function AddFiles({ onImported }: { onImported: () => void }) {
  const [chosen, setChosen] = useState<{ files: readonly File[]; time: number } | null>(null);
  return (
    <div className="space-y-3">
      <FileButton
        label={chosen === null ? words.choose : words.chooseOther}
        icon={<FileUp aria-hidden size={16} />}
        onFiles={(files) => setChosen({ files, time: performance.now() })}
      />
      {chosen === null ? (
        <p className="text-xs text-soft">{words.how}</p>
      ) : (
        <ImportForm key={chosen.time} files={chosen.files} onImported={onImported} />
      )}
    </div>
  );
}

export function ImportPanel({ onClose }: { onClose: () => void }) {
  const [writing] = useAsked(fetchWriting);
  const [datasets, again] = useAsked(fetchDatasets);
  const graphChanged = useGraphChanged();
  const changed = useCallback(() => {
    again();
    void graphChanged();
  }, [again, graphChanged]);
  return (
    <Panel heading={words.heading} onClose={onClose}>
      <div className="space-y-5">
        <WhoMayWrite asked={writing}>
          <AddFiles onImported={changed} />
        </WhoMayWrite>
        <section className="space-y-2">
          <h3 className="text-sm font-semibold">{words.datasets}</h3>
          <DatasetList
            asked={datasets}
            mayWrite={writing.status === 'ready' && writing.answer === 'open'}
            onRemoved={changed}
          />
        </section>
      </div>
    </Panel>
  );
}
