'use client';
/** The data sets of the graph, with counts, source and licence, and a button to remove each. */
import { useState } from 'react';
import { adding } from '@/app/messages/adding';
import { text } from '@/app/messages/en';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import { OutLink } from '@/app/ui/OutLink';
import type { DatasetSummary } from '@/graph/store/types';
import { readable } from '../../data/rest';
import { removeDataset } from '../../data/writing';
import { announce } from '../../state/explorer';
import { useExplorer } from '../../useExplorer';
import type { Answered } from '../useAnswer';
import { Failed } from './WhoMayWrite';

const words = adding;

type Removing =
  { status: 'no' } | { status: 'asking' } | { status: 'working' } | { status: 'failed'; message: string };

/** Asks once more before a data set goes. */
function Remove({ name, onRemoved }: { name: string; onRemoved: (name: string) => void }) {
  const { store } = useExplorer();
  const [state, setState] = useState<Removing>({ status: 'no' });
  const remove = async () => {
    setState({ status: 'working' });
    try {
      await removeDataset(name);
      announce(store, words.removed(name));
      onRemoved(name);
    } catch (error) {
      setState({ status: 'failed', message: readable(error) });
    }
  };
  switch (state.status) {
    case 'no':
      return (
        <Button aria-label={words.removeOf(name)} onClick={() => setState({ status: 'asking' })}>
          {words.remove}
        </Button>
      );
    case 'asking':
      return (
        <Notice tone="warn">
          <p className="w-full">{words.removeSure(name)}</p>
          <Button autoFocus onClick={() => void remove()}>
            {words.removeNow}
          </Button>
          <Button look="quiet" onClick={() => setState({ status: 'no' })}>
            {text.cancel}
          </Button>
        </Notice>
      );
    case 'working':
      return <p className="text-sm text-soft">{words.removing}</p>;
    case 'failed':
      return <Failed message={state.message} onAgain={() => void remove()} />;
  }
}

function Dataset({
  dataset,
  mayWrite,
  onRemoved,
}: {
  dataset: DatasetSummary;
  mayWrite: boolean;
  onRemoved: (name: string) => void;
}) {
  const { name, title, license, url, nodes, statements, state } = dataset;
  return (
    <li className="space-y-2 rounded-lg border border-line p-3">
      <div className="text-sm wrap-anywhere">
        <p className="font-medium">
          <OutLink href={url}>{title ?? name}</OutLink>
        </p>
        <p className="text-xs text-soft">
          {state === 'complete' ? words.counts(nodes, statements) : words.unfinished}
          {', '}
          {license ?? words.noLicence}
        </p>
      </div>
      {mayWrite ? <Remove name={name} onRemoved={onRemoved} /> : null}
    </li>
  );
}

export function DatasetList({
  asked,
  mayWrite,
  onAgain,
  onRemoved,
}: {
  asked: Answered<DatasetSummary[]>;
  mayWrite: boolean;
  /** Asks for the list anew. */
  onAgain: () => void;
  onRemoved: (name: string) => void;
}) {
  if (asked.status === 'loading') return <p className="text-sm text-soft">{words.loading}</p>;
  if (asked.status === 'failed') return <Failed message={asked.message} onAgain={onAgain} />;
  if (asked.answer.length === 0) return <p className="text-sm text-soft">{words.noDatasets}</p>;
  return (
    <ul className="space-y-2">
      {asked.answer.map((dataset) => (
        <Dataset key={dataset.name} {...{ dataset, mayWrite, onRemoved }} />
      ))}
    </ul>
  );
}
