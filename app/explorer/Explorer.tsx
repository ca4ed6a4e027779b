'use client';
/** The explorer: one page of search, answer and picture over one store. */
import dynamic from 'next/dynamic';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { text } from '../messages/en';
import { arriveAt } from './actions/arrive';
import { keepInStep } from './actions/sync';
import type { CanvasControls } from './canvas/types';
import { rest } from './data/rest';
import { switchableAsk } from './data/switchableAsk';
import { AnswerPanel, type Screen } from './panels/AnswerPanel';
import { Header } from './panels/Header';
import { PartSwitch, type Part } from './panels/PartSwitch';
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

const TablePane = dynamic(() => import('./panels/table/TablePane').then((module) => module.TablePane), {
  ssr: false,
});

const ReplayBar = dynamic(() => import('./panels/history/ReplayBar').then((module) => module.ReplayBar), {
  ssr: false,
});

/** Whether a phone and a wide window show a part. */
const areaOf = (phone: boolean, desk: boolean) =>
  `${phone ? 'flex' : 'hidden'} ${desk ? 'md:flex' : 'md:hidden'}`;

export function Explorer({ screen }: { screen: Screen }) {
  const { explorer, keepControls, ready } = useStart(screen);
  const replays = useStore(explorer.store, (state) => state.replay !== null);
  const [chosen, setPart] = useState<Part | null>(null);
  // Steps are shown on the picture, until somebody chooses otherwise.
  const part = chosen ?? (replays ? 'picture' : 'list');
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
          <div className="standing flex flex-wrap items-center border-b border-line bg-sunken md:flex-nowrap">
            <p className="w-full min-w-0 px-4 py-1.5 text-xs text-soft md:w-auto md:flex-1">
              {screen.standing}
            </p>
            <PartSwitch part={part} onChange={setPart} />
          </div>
          {replays ? <ReplayBar /> : null}
          <div className="flex min-h-0 flex-1">
            <div
              id="answer"
              tabIndex={-1}
              role="region"
              aria-label={text.details.region}
              className={`w-full overflow-y-auto outline-none md:block md:w-[27rem] md:shrink-0 md:border-r md:border-line xl:w-[30rem] ${part === 'list' ? '' : 'hidden'}`}
            >
              <AnswerPanel screen={screen} />
            </div>
            <div className={`min-w-0 flex-1 flex-col md:flex ${part === 'list' ? 'hidden' : 'flex'}`}>
              <div className={`min-h-0 flex-1 flex-col ${areaOf(part === 'picture', part !== 'table')}`}>
                <PictureArea onControls={keepControls} />
              </div>
              {part === 'both' || part === 'table' ? (
                <div className="flex min-h-0 flex-1 flex-col border-t border-line md:border-strong">
                  <TablePane />
                </div>
              ) : null}
            </div>
          </div>
        </main>
        <DropTarget />
      </div>
    </ExplorerProvider>
  );
}
