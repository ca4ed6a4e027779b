'use client';
/** The picture with its tools: mounts the canvas, tells it what to draw, and turns what happens there into steps. */
import dynamic from 'next/dynamic';
import { useTheme } from 'next-themes';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { text } from '@/app/messages/en';
import { nameInSentence } from '@/graph/model';
import { sentence } from '@/graph/answers/sentences';
import { expand } from '../actions/expand';
import { openEvidence } from '../actions/evidence';
import type { CanvasControls } from '../canvas/types';
import { sceneHeads } from '../picture/sceneHeads';
import { membersOf, step, viewOf } from '../state/explorer';
import { standIns } from '../state/same';
import { sceneOf } from '../state/scene';
import type { Position } from '../state/types';
import { moveNodes, open, select, toggleSelected } from '../state/view';
import { useExplorer, useExplorerState } from '../useExplorer';
import { useReducedMotion } from '../useReducedMotion';
import { Legend } from './Legend';
import { Toolbar } from './Toolbar';

const GraphCanvas = dynamic(() => import('../canvas/GraphCanvas').then((module) => module.GraphCanvas), {
  ssr: false,
});

const words = text.canvas;

/** What the canvas reports, as steps. */
function useCanvasEvents() {
  const { store, ask } = useExplorer();
  return useMemo(() => {
    const nodeOf = (id: string) => store.getState().library.nodes[id];
    const nameOf = (id: string) => {
      const node = nodeOf(id);
      return node === undefined ? id : nameInSentence(node);
    };
    return {
      onSelectNode: (id: string, additive: boolean) => {
        const { selection } = viewOf(store.getState());
        // A second click on what is selected, as in a double click, is no step of its own.
        if (!additive && selection.what === 'node' && selection.id === id) return;
        if (additive) step(store, text.steps.selected(1), toggleSelected(id));
        else step(store, text.steps.opened(nameOf(id)), open(id));
      },
      onSelectEdge: (id: string) => {
        const edge = store.getState().library.edges[id];
        const subject = edge === undefined ? undefined : nodeOf(edge.subject);
        const object = edge === undefined ? undefined : nodeOf(edge.object);
        if (edge !== undefined && subject !== undefined && object !== undefined)
          openEvidence(store, edge, sentence(edge, subject, object));
      },
      onOpenNode: (id: string) => void expand(store, ask, id, null),
      onClearSelection: () => {
        if (viewOf(store.getState()).selection.what !== 'nothing')
          step(store, text.steps.deselected, select([]));
      },
      onMove: (places: Record<string, Position>) =>
        step(store, text.steps.moved(Object.keys(places).length), moveNodes(places)),
    };
  }, [store, ask]);
}

/** Brings a concept that was opened outside what is seen into sight; a concept in sight moves nothing. */
function useReveal(controls: CanvasControls | null) {
  const { store } = useExplorer();
  const selection = useExplorerState((state) => viewOf(state).selection);
  useEffect(() => {
    if (controls === null || selection.what !== 'node') return;
    const state = store.getState();
    const view = viewOf(state);
    const place = view.nodes[selection.id];
    if (place === undefined) return;
    const stand = standIns(view, state.library.nodes, (id) => Object.hasOwn(view.nodes, id));
    const { zoom, pan, width, height } = controls.viewport();
    const x = place.x * zoom + pan.x;
    const y = place.y * zoom + pan.y;
    if (x < 0 || y < 0 || x > width || y > height) controls.centreOn(stand.get(selection.id) ?? selection.id);
  }, [controls, selection, store]);
}

export function PictureArea({ onControls }: { onControls: (controls: CanvasControls) => void }) {
  const view = useExplorerState(viewOf);
  const library = useExplorerState((state) => state.library);
  const lens = useExplorerState((state) => state.lens);
  const keys = useExplorerState((state) => state.canvasKeys);
  const { resolvedTheme } = useTheme();
  const reducedMotion = useReducedMotion();
  const [controls, setControls] = useState<CanvasControls | null>(null);
  const events = useCanvasEvents();
  useReveal(controls);
  const members = useMemo(() => membersOf(lens), [lens]);
  const scene = useMemo(() => sceneOf(view, library, members), [view, library, members]);
  const columns = useMemo(() => (view.layout === 'columns' ? sceneHeads(scene) : null), [view.layout, scene]);
  const ready = useCallback(
    (made: CanvasControls) => {
      setControls(made);
      onControls(made);
    },
    [onControls],
  );
  const centre = view.centre === null ? undefined : library.nodes[view.centre];
  const label = words.label(
    scene.nodes.length,
    scene.edges.length,
    centre === undefined ? null : nameInSentence(centre),
  );
  return (
    <section aria-label={words.region} className="flex min-h-0 flex-1 flex-col">
      <Toolbar controls={controls} />
      <div className="relative min-h-0 flex-1">
        <GraphCanvas
          scene={scene}
          columns={columns}
          theme={resolvedTheme === 'dark' ? 'dark' : 'light'}
          reducedMotion={reducedMotion}
          label={label}
          keys={keys}
          onReady={ready}
          {...events}
        />
        {scene.nodes.length === 0 ? (
          <p className="pointer-events-none absolute inset-0 grid place-items-center p-8 text-center text-soft">
            {Object.keys(view.nodes).length === 0 ? words.empty : words.filtered}
          </p>
        ) : null}
        <Legend scene={scene} />
      </div>
    </section>
  );
}
