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
import type { Asked } from './useAsked';

const words = adding;

type Removing =
  { status: 'no' } | { status: 'asking' } | { status: 'working' } | { status: 'failed'; message: string };

/** Asks once more before a data set goes. */
function Remove({ name, onRemoved }: { name: string; onRemoved: () => void }) {
  const [state, setState] = useState<Removing>({ status: 'no' });
  const remove = async () => {
    setState({ status: 'working' });
    try {
      await removeDataset(name);
      onRemoved();
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
      return (
        <p role="status" className="text-sm text-soft">
          {words.removing}
        </p>
      );
    case 'failed':
      return (
        <Notice tone="warn">
          <p role="alert">{state.message}</p>
        </Notice>
      );
  }
}

function Dataset({
  dataset,
  mayWrite,
  onRemoved,
}: {
  dataset: DatasetSummary;
  mayWrite: boolean;
  onRemoved: () => void;
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
  onRemoved,
}: {
  asked: Asked<DatasetSummary[]>;
  mayWrite: boolean;
  onRemoved: () => void;
}) {
  if (asked.status === 'loading') return <p className="text-sm text-soft">{words.loading}</p>;
  if (asked.status === 'failed') return <Notice tone="warn">{asked.message}</Notice>;
  if (asked.answer.length === 0) return <p className="text-sm text-soft">{words.noDatasets}</p>;
  return (
    <ul className="space-y-2">
      {asked.answer.map((dataset) => (
        <Dataset key={dataset.name} {...{ dataset, mayWrite, onRemoved }} />
      ))}
    </ul>
  );
}
