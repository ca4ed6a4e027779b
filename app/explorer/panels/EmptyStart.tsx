'use client';
/** The first screen of a graph that holds nothing: look at files, add them for good, or begin with the sample. */
import { FileUp, FolderOpen } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { adding } from '@/app/messages/adding';
import { text } from '@/app/messages/en';
import { Button } from '@/app/ui/Button';
import { FileButton } from '@/app/ui/FileButton';
import { limits } from '@/graph/model';
import { openAny } from '../actions/openAny';
import { readable } from '../data/rest';
import { fillWithSample } from '../data/sampleFill';
import { fetchWriting } from '../data/writing';
import { useExplorer, useExplorerState } from '../useExplorer';
import { AddFiles } from './import/AddFiles';
import { useAsked } from './useAnswer';
import { useGraphChanged } from './import/useGraphChanged';
import { Failed, WhoMayWrite } from './import/WhoMayWrite';

const words = adding.empty;

function Way({ heading, how, children }: { heading: string; how: string; children: ReactNode }) {
  return (
    <section className="space-y-3 rounded-xl border border-line bg-panel p-5">
      <div className="space-y-1">
        <h2 className="font-semibold">{heading}</h2>
        <p className="text-sm leading-relaxed text-soft">{how}</p>
      </div>
      {children}
    </section>
  );
}

const Command = ({ children }: { children: string }) => (
  <code
    className="block overflow-x-auto rounded-lg border border-line bg-sunken px-3.5 py-2.5 text-sm"
    tabIndex={0}
  >
    {children}
  </code>
);

type Filling = { status: 'no' } | { status: 'working' } | { status: 'failed'; message: string };

/** The sample as an import like any other. The page is made anew then: the server answers its first question. */
function Sample() {
  const [filling, setFilling] = useState<Filling>({ status: 'no' });
  const fill = async () => {
    setFilling({ status: 'working' });
    try {
      await fillWithSample();
      location.reload();
    } catch (error) {
      setFilling({ status: 'failed', message: readable(error) });
    }
  };
  if (filling.status === 'failed') return <Failed message={filling.message} onAgain={() => void fill()} />;
  return (
    <Button disabled={filling.status === 'working'} onClick={() => void fill()}>
      {filling.status === 'working' ? words.filling : words.fill}
    </Button>
  );
}

/** What can be added for good depends on who asks; the commands work for whoever has the machine. */
function ForGood() {
  const [writing, askWriting] = useAsked(fetchWriting);
  const graphChanged = useGraphChanged();
  // A token in the address is traded while this is on the screen already.
  const signedIn = useExplorerState((state) => state.announcement === text.announce.signedIn);
  useEffect(() => {
    if (signedIn) askWriting();
  }, [signedIn, askWriting]);
  const open = writing.status === 'ready' && writing.answer === 'open';
  return (
    <>
      <Way heading={words.add} how={words.addHow}>
        <WhoMayWrite asked={writing} onAgain={askWriting}>
          <AddFiles
            onEnd={(end) => {
              if (end.end === 'locked') askWriting();
              if (end.end === 'imported') void graphChanged();
            }}
          />
        </WhoMayWrite>
        {open ? null : (
          <>
            <p className="text-sm text-soft">{words.orCommand}</p>
            <Command>{text.first.emptyCommand}</Command>
          </>
        )}
      </Way>
      <Way heading={words.sample} how={words.sampleHow}>
        {open ? <Sample /> : <Command>{words.sampleCommand}</Command>}
      </Way>
    </>
  );
}

export function EmptyStart() {
  const explorer = useExplorer();
  return (
    <div className="mx-auto max-w-2xl space-y-5 py-4">
      <div className="space-y-2">
        <h1 className="text-3xl font-semibold tracking-tight">{text.first.empty}</h1>
        <p className="leading-relaxed">{words.how}</p>
      </div>
      <section className="space-y-3 rounded-xl border-2 border-dashed border-strong bg-sunken p-6">
        <div className="flex items-start gap-3">
          <FileUp aria-hidden size={22} className="mt-0.5 shrink-0 text-accent" />
          <div className="space-y-1">
            <h2 className="font-semibold">{words.look}</h2>
            <p className="text-sm leading-relaxed text-soft">
              {words.lookHow(`${limits.droppedFile / 1_000_000} MB`)}
            </p>
          </div>
        </div>
        <FileButton
          label={words.choose}
          icon={<FolderOpen aria-hidden size={16} />}
          onFiles={(files) => void openAny(explorer, files)}
        />
      </section>
      <ForGood />
    </div>
  );
}
