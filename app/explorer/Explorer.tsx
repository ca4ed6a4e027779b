'use client';
/** The explorer: one page of search, answer and picture over one store. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { text } from '../messages/en';
import { Segments } from '../ui/Segments';
import { arriveAt } from './actions/arrive';
import { keepInStep } from './actions/sync';
import type { CanvasControls } from './canvas/types';
import { rest } from './data/rest';
import { switchableAsk } from './data/switchableAsk';
import { AnswerPanel, useNothingYet, type Screen } from './panels/AnswerPanel';
import { Header } from './panels/Header';
import { PictureArea } from './panels/PictureArea';
import { LiveRegion } from './panels/StatusLine';
import { DropTarget } from './panels/DropTarget';
import { followAddress, readFragment, type Address } from './state/address';
import { createExplorer } from './state/explorer';
import { opened } from './state/opening';
import { ExplorerProvider } from './useExplorer';

/** Starts what follows the state (questions, address) and opens what the address asks for. */
function useStart(screen: Screen) {
  const [store] = useState(() => {
    const first = opened(screen);
    return createExplorer(text.steps.start, first.view, first.library, first.state);
  });
  const [asking] = useState(() => switchableAsk(rest));
  const { ask } = asking;
  const [ready, setReady] = useState(false);
  const addressRef = useRef<Address | null>(null);
  const controls = useRef<CanvasControls | null>(null);
  useEffect(() => {
    let ended = false;
    const stopSync = keepInStep(store, ask);
    void readFragment(location.hash).then(async (wanted) => {
      if (ended) return;
      await arriveAt(store, ask, wanted, 'first');
      if (ended) return;
      setReady(true);
      addressRef.current = followAddress(store, (next) => void arriveAt(store, ask, next, 'later'));
    });
    return () => {
      ended = true;
      stopSync();
      addressRef.current?.stop();
      addressRef.current = null;
    };
  }, [store, ask]);
  const explorer = useMemo(
    () => ({
      store,
      ask,
      asking,
      standing: screen.standing,
      address: () => addressRef.current,
      controls: () => controls.current,
    }),
    [store, ask, asking, screen.standing],
  );
  const keepControls = useCallback((made: CanvasControls) => {
    controls.current = made;
  }, []);
  return { explorer, keepControls, ready };
}

type PhonePart = 'list' | 'picture';

/** Text and picture side by side; on a phone one of them; where there is nothing yet, the ways to bring it in alone. */
function Parts({ screen, onControls }: { screen: Screen; onControls: (made: CanvasControls) => void }) {
  const [part, setPart] = useState<PhonePart>('list');
  const nothingYet = useNothingYet(screen);
  const listed = nothingYet || part === 'list';
  return (
    <>
      {nothingYet ? null : (
        <div className="border-b border-line bg-panel px-4 py-1.5 md:hidden">
          <Segments
            label={text.phone.view}
            value={part}
            options={[
              { value: 'list', label: text.phone.list },
              { value: 'picture', label: text.phone.picture },
            ]}
            onChange={setPart}
          />
        </div>
      )}
      <div className="flex min-h-0 flex-1">
        <div
          id="answer"
          tabIndex={-1}
          role="region"
          aria-label={text.details.region}
          className={`w-full overflow-y-auto outline-none md:block ${nothingYet ? '' : 'md:w-[27rem] md:shrink-0 md:border-r md:border-line xl:w-[30rem]'} ${listed ? '' : 'hidden'}`}
        >
          <AnswerPanel screen={screen} />
        </div>
        {nothingYet ? null : (
          <div className={`min-w-0 flex-1 flex-col md:flex ${part === 'picture' ? 'flex' : 'hidden'}`}>
            <PictureArea onControls={onControls} />
          </div>
        )}
      </div>
    </>
  );
}

export function Explorer({ screen }: { screen: Screen }) {
  const { explorer, keepControls, ready } = useStart(screen);
  return (
    <ExplorerProvider explorer={explorer}>
      <div className="flex h-dvh flex-col" data-explorer={ready ? 'ready' : 'starting'}>
        <a
          href="#answer"
          className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-panel focus:px-4 focus:py-2"
          onClick={(event) => {
            event.preventDefault();
            document.getElementById('answer')?.focus();
          }}
        >
          {text.skip}
        </a>
        <Header />
        <LiveRegion />
        <main className="flex min-h-0 flex-1 flex-col">
          <p className="border-b border-line bg-sunken px-4 py-1.5 text-xs text-soft">{screen.standing}</p>
          <Parts screen={screen} onControls={keepControls} />
        </main>
        <DropTarget />
      </div>
    </ExplorerProvider>
  );
}
