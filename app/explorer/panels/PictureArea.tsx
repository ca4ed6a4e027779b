'use client';
/** The picture with its tools: mounts the canvas, tells it what to draw, and opens the panels that lie over it. */
import dynamic from 'next/dynamic';
import { useTheme } from 'next-themes';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { text } from '@/app/messages/en';
import { nameInSentence } from '@/graph/model';
import type { CanvasControls } from '../canvas/types';
import { headsOf } from '../picture/sceneHeads';
import { viewOf } from '../state/explorer';
import { seen, type Seen } from '../state/seen';
import type { Scene } from '../state/types';
import { followSelection, spotIn, type Spot } from '../state/walk';
import { useExplorer, useExplorerState } from '../useExplorer';
import { useReducedMotion } from '../useReducedMotion';
import { SelectionTools } from './SelectionTools';
import { Toolbar } from './Toolbar';
import { usePicture } from './usePicture';
import { useReveal } from './useReveal';

const GraphCanvas = dynamic(() => import('../canvas/GraphCanvas').then((module) => module.GraphCanvas), {
  ssr: false,
});
const Legend = dynamic(() => import('./Legend').then((module) => module.Legend), { ssr: false });
const KeysPanel = dynamic(() => import('./KeysPanel').then((module) => module.KeysPanel));
const ActionsPanel = dynamic(() => import('./ActionsPanel').then((module) => module.ActionsPanel));

const words = text.canvas;

type Over = { what: 'nothing' } | { what: 'help' } | { what: 'actions'; spot: Spot };

/** Where the keyboard stands in what is drawn: it follows what is selected, wherever that was done. */
function useWalk(scene: Scene) {
  const { store } = useExplorer();
  const view = useExplorerState(viewOf);
  const walk = useExplorerState((state) => state.walk);
  const { selection, trail, centre } = view;
  useEffect(() => {
    store.setState((state) => ({ walk: followSelection(state.walk, selection, trail) }));
  }, [store, selection, trail]);
  return useMemo(
    () => ({ ...walk, at: spotIn(scene, { trail, centre }, walk) }),
    [scene, trail, centre, walk],
  );
}

/** Lines from which the page answers first, and the picture follows in tasks of its own. */
const followsFrom = 300;

/** What the picture shows: what is seen now, or, where that is much, what was seen a moment ago. */
function useShown(): { shown: Seen; behind: boolean } {
  const now = useExplorerState(seen);
  const late = useDeferredValue(now);
  const shown = now.picture.edges.length < followsFrom ? now : late;
  return { shown, behind: shown !== now };
}

export function PictureArea({ onControls }: { onControls: (controls: CanvasControls) => void }) {
  const view = useExplorerState(viewOf);
  const library = useExplorerState((state) => state.library);
  const { shown, behind } = useShown();
  const { scene: whole, picture: scene } = shown;
  const { layout } = shown.view;
  const keys = useExplorerState((state) => state.canvasKeys);
  const untouched = useExplorerState((state) => state.history.at === 0);
  const { resolvedTheme } = useTheme();
  const reducedMotion = useReducedMotion();
  const [controls, setControls] = useState<CanvasControls | null>(null);
  const [over, setOver] = useState<Over>({ what: 'nothing' });
  useReveal(controls);
  const columns = useMemo(() => headsOf(scene, layout), [layout, scene]);
  const walk = useWalk(scene);
  const opener = useRef<Element | null>(null);
  const show = useCallback((panel: 'help' | 'actions', spot: Spot) => {
    opener.current = document.activeElement;
    setOver(panel === 'help' ? { what: 'help' } : { what: 'actions', spot });
  }, []);
  const events = usePicture(scene, walk.at, show);
  const ready = useCallback(
    (made: CanvasControls) => {
      setControls(made);
      onControls(made);
    },
    [onControls],
  );
  const close = () => {
    setOver({ what: 'nothing' });
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
    else controls?.focus();
  };
  const centre = view.centre === null ? undefined : library.nodes[view.centre];
  const label = words.label(
    whole.nodes.length,
    whole.edges.length,
    centre === undefined ? null : nameInSentence(centre),
  );
  return (
    <section aria-label={words.region} className="flex min-h-0 flex-1 flex-col">
      <Toolbar
        controls={controls}
        helpOpen={over.what === 'help'}
        onHelp={(button) => {
          opener.current = button;
          setOver(over.what === 'help' ? { what: 'nothing' } : { what: 'help' });
        }}
      />
      <div className="relative min-h-0 flex-1">
        <SelectionTools onActions={(id) => show('actions', { what: 'concept', id })} />
        <GraphCanvas
          scene={scene}
          behind={behind}
          columns={columns}
          theme={resolvedTheme === 'dark' ? 'dark' : 'light'}
          reducedMotion={reducedMotion}
          label={label}
          keys={keys}
          walk={walk}
          onReady={ready}
          {...events}
        />
        {scene.nodes.length === 0 ? (
          <p className="pointer-events-none absolute inset-0 grid place-items-center p-8 text-center text-soft">
            {Object.keys(view.nodes).length > 0 ? words.filtered : untouched ? words.untouched : words.empty}
          </p>
        ) : null}
        <Legend scene={scene} />
        {over.what === 'help' ? <KeysPanel onClose={close} /> : null}
        {over.what === 'actions' ? <ActionsPanel spot={over.spot} scene={scene} onClose={close} /> : null}
      </div>
    </section>
  );
}
