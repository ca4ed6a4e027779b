'use client';
/** What is seen or selected, taken along: for people in front, for other programs behind a disclosure. */
import { BookOpenText, Download, FileText, Image, Printer, Table2 } from 'lucide-react';
import { useTheme } from 'next-themes';
import { useState, type ReactNode } from 'react';
import { text } from '@/app/messages/en';
import { writableFormats } from '@/graph/formats';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import { Segments } from '@/app/ui/Segments';
import {
  graphFile,
  conceptsOf,
  partOf,
  share,
  type MadeFile,
  type Part,
  type ShareState,
} from '../actions/share';
import { htmlFile, pngFile, svgFile } from '../actions/sharePicture';
import { useExplorer, useExplorerState } from '../useExplorer';
import { useHandout } from './handout/useHandout';
import { usePrint } from './usePrint';

const words = text.share;

/** Formats for people; the others are for programs. */
const forPeople: readonly string[] = ['csv', 'html'];

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
      return (
        <Notice>
          <p className="wrap-anywhere">{state.message}</p>
          {state.leftOut.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      );
    case 'failed':
      return <Notice tone="warn">{state.message}</Notice>;
  }
}

/** A format's name, and more quietly what stands in brackets: who reads it. */
function Labelled({ label }: { label: string }) {
  const [, name = label, more] = /^(.*?)(?: \((.*)\))?$/.exec(label) ?? [];
  return (
    <span className="min-w-0">
      {name}
      {more === undefined ? null : (
        <>
          {' '}
          <span className="block text-xs font-normal text-soft">{more}</span>
        </>
      )}
    </span>
  );
}

function Choice({ icon, children, onClick }: { icon: ReactNode; children: ReactNode; onClick: () => void }) {
  return (
    <Button className="justify-start" onClick={onClick}>
      {icon}
      {children}
    </Button>
  );
}

export function Exports() {
  const explorer = useExplorer();
  const state = useExplorerState((all) => all);
  const { resolvedTheme } = useTheme();
  const [part, setPart] = useState<Part>('seen');
  const [outcome, setOutcome] = useState<ShareState>({ status: 'idle' });
  const { print, sheet } = usePrint(setOutcome);
  const { openHandout, handoutSheet } = useHandout(setOutcome);
  const seen = conceptsOf(partOf(state, 'seen'));
  const selected = conceptsOf(partOf(state, 'selected'));
  const chosen = selected === 0 ? 'seen' : part;
  const theme = resolvedTheme === 'dark' ? 'dark' : 'light';
  const make = (run: (signal: AbortSignal) => Promise<MadeFile>) => () => void share(run, setOutcome);
  const file = (id: string) => make((signal) => graphFile(explorer, chosen, id, signal));
  if (seen === 0) return <Notice>{words.nothing}</Notice>;
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
        <Choice icon={<Printer aria-hidden size={16} />} onClick={() => print(chosen)}>
          {words.print}
        </Choice>
        <Choice icon={<BookOpenText aria-hidden size={16} />} onClick={() => openHandout(chosen)}>
          {words.plainPage}
        </Choice>
        <Choice
          icon={<FileText aria-hidden size={16} />}
          onClick={make((signal) => htmlFile(explorer, chosen, signal))}
        >
          {words.html}
        </Choice>
        <Choice icon={<Image aria-hidden size={16} />} onClick={make(() => pngFile(explorer, chosen, theme))}>
          {words.png}
        </Choice>
        <Choice icon={<Image aria-hidden size={16} />} onClick={make(() => svgFile(explorer, chosen, theme))}>
          {words.svg}
        </Choice>
        <Choice icon={<Table2 aria-hidden size={16} />} onClick={file('csv')}>
          {words.spreadsheet}
        </Choice>
      </div>
      <details>
        <summary className="min-h-9 py-2 text-sm font-medium">{words.other}</summary>
        <div className="-mx-2.5 grid pt-1">
          {writableFormats
            .filter(({ id }) => !forPeople.includes(id))
            .map((format) => (
              <Button
                key={format.id}
                look="quiet"
                className="justify-between! gap-3 py-1.5 text-left text-ink!"
                onClick={file(format.id)}
              >
                <Labelled label={format.label} />
                <Download aria-hidden size={16} className="shrink-0 text-soft" />
              </Button>
            ))}
        </div>
      </details>
      <div role="status">
        <Outcome state={outcome} />
      </div>
      {sheet}
      {handoutSheet}
    </section>
  );
}
