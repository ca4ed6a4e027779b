'use client';
/** Share: the link to this very picture, files of what is seen or selected, and a file to open on top. */
import { Copy } from 'lucide-react';
import { useTheme } from 'next-themes';
import { useState } from 'react';
import { text } from '@/app/messages/en';
import { writableFormats } from '@/graph/formats';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import { Panel } from '@/app/ui/Panel';
import { Segments } from '@/app/ui/Segments';
import { pngFile, svgFile } from '../actions/sharePicture';
import { graphFile, partOf, share, type MadeFile, type Part, type ShareState } from '../actions/share';
import { useExplorer, useExplorerState } from '../useExplorer';
import { OpenFiles } from './OpenFiles';

const words = text.share;

function CopyLink() {
  const { address } = useExplorer();
  const [message, setMessage] = useState<string | null>(null);
  const copy = async () => {
    const link = await address()?.link();
    if (link === undefined) return;
    if (link === null) {
      setMessage(words.tooLong);
      return;
    }
    await navigator.clipboard.writeText(link).then(
      () => setMessage(words.copied),
      () => setMessage(words.copyFailed),
    );
  };
  return (
    <div className="space-y-2">
      <Button look="solid" className="w-full" onClick={() => void copy()}>
        <Copy aria-hidden size={16} />
        {words.copy}
      </Button>
      <p role="status" className="text-sm text-soft empty:hidden">
        {message}
      </p>
    </div>
  );
}

function Outcome({ state }: { state: ShareState }) {
  switch (state.status) {
    case 'idle':
      return null;
    case 'working':
      return (
        <Notice>
          <p className="flex-1">{words.working}</p>
          <Button look="quiet" onClick={state.cancel}>
            {text.cancel}
          </Button>
        </Notice>
      );
    case 'done':
      return <Notice>{state.message}</Notice>;
    case 'failed':
      return <Notice tone="warn">{state.message}</Notice>;
  }
}

function Exports() {
  const explorer = useExplorer();
  const state = useExplorerState((all) => all);
  const { resolvedTheme } = useTheme();
  const [part, setPart] = useState<Part>('seen');
  const [outcome, setOutcome] = useState<ShareState>({ status: 'idle' });
  const seen = partOf(state, 'seen').nodes.length;
  const selected = partOf(state, 'selected').nodes.length;
  const chosen = selected === 0 ? 'seen' : part;
  const theme = resolvedTheme === 'dark' ? 'dark' : 'light';
  const make = (run: (signal: AbortSignal) => Promise<MadeFile>) => () => void share(run, setOutcome);
  if (seen === 0) return <Notice>{words.nothing}</Notice>;
  const [spreadsheet, ...others] = [
    ...writableFormats.filter((format) => format.id === 'csv'),
    ...writableFormats.filter((format) => format.id !== 'csv'),
  ];
  return (
    <section className="space-y-3">
      {selected === 0 ? null : (
        <Segments
          label={words.what}
          value={chosen}
          options={[
            { value: 'seen', label: words.seen(seen) },
            { value: 'selected', label: words.selected(selected) },
          ]}
          onChange={setPart}
        />
      )}
      <div className="grid gap-2">
        <Button onClick={make(() => pngFile(explorer, chosen, theme))}>{words.png}</Button>
        <Button onClick={make(() => svgFile(explorer, chosen, theme))}>{words.svg}</Button>
        {spreadsheet === undefined ? null : (
          <Button onClick={make((signal) => graphFile(explorer, chosen, spreadsheet.id, signal))}>
            {spreadsheet.label}
          </Button>
        )}
      </div>
      <h3 className="pt-1 text-xs font-semibold text-soft">{words.other}</h3>
      <div className="grid gap-2">
        {others.map((format) => (
          <Button key={format.id} onClick={make((signal) => graphFile(explorer, chosen, format.id, signal))}>
            {format.label}
          </Button>
        ))}
      </div>
      <div role="status">
        <Outcome state={outcome} />
      </div>
    </section>
  );
}

export function SharePanel({ onClose }: { onClose: () => void }) {
  return (
    <Panel heading={words.heading} onClose={onClose}>
      <div className="space-y-4">
        <CopyLink />
        <Exports />
        <OpenFiles onOpened={onClose} />
      </div>
    </Panel>
  );
}
