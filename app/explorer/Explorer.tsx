'use client';
/** The explorer: one page of search, answer and picture over one store. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { text } from '../messages/en';
import { arriveAt } from './actions/arrive';
import { recallCanvasKeys } from './actions/canvasKeys';
import { recover } from './actions/recover';
import { keepInStep } from './actions/sync';
import type { CanvasControls } from './canvas/types';
import { rest } from './data/rest';
import { switchableAsk } from './data/switchableAsk';
import { said, type Screen } from './panels/AnswerPanel';
import { Header } from './panels/Header';
import { Parts } from './panels/Parts';
import { LiveRegion } from './panels/StatusLine';
import { DropTarget } from './panels/DropTarget';
import { followAddress, readFragment, type Address } from './state/address';
import { createExplorer } from './state/explorer';
import { opened } from './state/opening';
import { searchExamples } from './state/searchExamples';
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
    recallCanvasKeys(store);
    const stopSync = keepInStep(store, ask);
    const stopRecovering = recover(store, ask);
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
      stopRecovering();
      addressRef.current?.stop();
      addressRef.current = null;
    };
  }, [store, ask]);
  const readOnly = screen.status === 'overview' && screen.foreign !== null;
  const explorer = useMemo(
    () => ({
      store,
      ask,
      asking,
      standing: screen.standing,
      readOnly,
      address: () => addressRef.current,
      controls: () => controls.current,
    }),
    [store, ask, asking, screen.standing, readOnly],
  );
  const keepControls = useCallback((made: CanvasControls) => {
    controls.current = made;
  }, []);
  return { explorer, keepControls, ready };
}

export function Explorer({ screen }: { screen: Screen }) {
  const { explorer, keepControls, ready } = useStart(screen);
  const examples = useMemo(() => searchExamples(screen.questions), [screen.questions]);
  return (
    <ExplorerProvider explorer={explorer}>
      <div
        className="flex h-dvh flex-col short:h-auto short:min-h-dvh"
        data-explorer={ready ? 'ready' : 'starting'}
      >
        <a
          href={`#${said}`}
          className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-panel focus:px-4 focus:py-2"
          onClick={(event) => {
            event.preventDefault();
            document.getElementById(said)?.focus();
          }}
        >
          {text.skip}
        </a>
        <Header examples={examples} />
        <LiveRegion />
        <main className="flex min-h-0 flex-1 flex-col">
          <Parts screen={screen} onControls={keepControls} />
        </main>
        <DropTarget />
      </div>
    </ExplorerProvider>
  );
}
