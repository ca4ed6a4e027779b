// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { Core } from 'cytoscape';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { around, sampleId } from '../layout/sampleGraph.fixture';
import { sceneInColumns } from '../picture/scene.fixture';
import { linesAt } from '../state/walk';
import { GraphCanvas } from './GraphCanvas';
import { edgeElementId, nodeElementId } from './ids';
import type { CanvasProps } from './types';

const cramps = sampleId('Leg cramps');
const { scene, columns } = sceneInColumns(around(cramps), cramps);

/** A machine under load takes its time. */
const patient = { timeout: 30_000 };

/** A canvas context that takes every call: jsdom has none. */
const context = new Proxy<Record<string, unknown>>(
  { measureText: () => ({ width: 10 }) },
  { get: (target, name) => target[String(name)] ?? (() => undefined), set: () => true },
);

interface Listening {
  target: EventTarget;
  type: string;
  listener: unknown;
}

/** Listeners on window and document that are there now and were added since. */
function watchListeners(): Listening[] {
  const open: Listening[] = [];
  for (const target of [window, document] as EventTarget[]) {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
      // Cytoscape asks with a null listener whether the browser knows passive ones.
      if (listener !== null) open.push({ target, type, listener });
      add(type, listener, options);
    });
    vi.spyOn(target, 'removeEventListener').mockImplementation((type, listener, options) => {
      const index = open.findIndex(
        (each) => each.target === target && each.type === type && each.listener === listener,
      );
      if (index !== -1) open.splice(index, 1);
      remove(type, listener, options);
    });
  }
  return open;
}

const frame = () => screen.getByLabelText('A picture');
const cyOf = (): Core => (frame().firstElementChild as unknown as { _cyreg: { cy: Core } })._cyreg.cy;

function propsOf(more: Partial<CanvasProps> = {}): CanvasProps {
  return {
    scene,
    columns,
    theme: 'light',
    reducedMotion: true,
    label: 'A picture',
    keys: true,
    walk: { at: { what: 'concept', id: cramps }, path: [], by: null },
    onWalk: vi.fn(),
    onFocus: vi.fn(),
    onLeave: vi.fn(),
    onDeed: vi.fn(),
    onSelectNode: vi.fn(),
    onSelectEdge: vi.fn(),
    onOpenNode: vi.fn(),
    onClearSelection: vi.fn(),
    onMove: vi.fn(),
    onReady: vi.fn(),
    ...more,
  };
}

async function mounted(props: CanvasProps) {
  const view = render(
    <StrictMode>
      <GraphCanvas {...props} />
    </StrictMode>,
  );
  await waitFor(() => expect(frame().dataset.canvasState).toBe('ready'), patient);
  return view;
}

const errors = vi.fn();
beforeEach(() => {
  errors.mockReset();
  vi.spyOn(console, 'error').mockImplementation(errors);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as unknown as null);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('GraphCanvas', () => {
  it('draws the scene and says how much it drew', async () => {
    await mounted(propsOf());
    expect(frame().dataset).toMatchObject({
      canvasNodes: String(scene.nodes.length),
      canvasEdges: String(scene.edges.length),
    });
    expect(errors).not.toHaveBeenCalled();
  });

  it('leaves nothing behind: no cytoscape, no listener, no error', async () => {
    const open = watchListeners();
    const { unmount } = await mounted(propsOf());
    const cy = cyOf();
    const before = open.length;
    unmount();
    expect(cy.destroyed()).toBe(true);
    expect(before).toBeGreaterThan(0);
    expect(open.map(({ type }) => type)).toEqual([]);
    expect(errors).not.toHaveBeenCalled();
  });

  it('mounts and unmounts again and again', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { unmount } = await mounted(propsOf());
      unmount();
    }
    expect(errors).not.toHaveBeenCalled();
  });

  it('tells what was chosen, with the ids that the page knows', async () => {
    const props = propsOf();
    await mounted(props);
    const cy = cyOf();
    const edge = scene.edges[0]?.edge.id ?? '';
    cy.getElementById(nodeElementId(cramps)).emit({
      type: 'tap',
      originalEvent: { shiftKey: true },
    } as never);
    cy.getElementById(edgeElementId(edge)).emit('tap');
    cy.getElementById(nodeElementId(cramps)).emit('dbltap');
    cy.emit('tap');
    expect(props.onSelectNode).toHaveBeenCalledExactlyOnceWith(cramps, true);
    expect(props.onSelectEdge).toHaveBeenCalledExactlyOnceWith(edge);
    expect(props.onOpenNode).toHaveBeenCalledExactlyOnceWith(cramps);
    expect(props.onClearSelection).toHaveBeenCalledOnce();
  });

  it('tells where a node was dropped', async () => {
    const props = propsOf();
    await mounted(props);
    const node = cyOf().getElementById(nodeElementId(cramps));
    node.position({ x: 12.4, y: -7.2 });
    node.emit('dragfree');
    expect(props.onMove).toHaveBeenCalledExactlyOnceWith({ [cramps]: { x: 12, y: -7 } });
  });

  it('calls the handlers of the latest render', async () => {
    const { rerender } = await mounted(propsOf());
    const latest = propsOf();
    rerender(
      <StrictMode>
        <GraphCanvas {...latest} />
      </StrictMode>,
    );
    cyOf().getElementById(nodeElementId(cramps)).emit('tap');
    expect(latest.onSelectNode).toHaveBeenCalledOnce();
  });

  it('follows a scene that loses and regains nodes, and moves those that stay', async () => {
    const { rerender } = await mounted(propsOf());
    const show = (next: typeof scene) =>
      rerender(
        <StrictMode>
          <GraphCanvas {...propsOf({ scene: next })} />
        </StrictMode>,
      );
    const without = { nodes: scene.nodes.filter(({ node }) => node.id !== cramps), edges: scene.edges };
    show(without);
    expect(cyOf().nodes().not('.head')).toHaveLength(scene.nodes.length - 1);
    show({
      ...scene,
      nodes: scene.nodes.map((drawn) => ({ ...drawn, position: { x: drawn.position.x + 50, y: 0 } })),
    });
    expect(cyOf().edges()).toHaveLength(scene.edges.length);
    expect(cyOf().getElementById(nodeElementId(cramps)).position('y')).toBe(0);
    await waitFor(() => expect(frame().dataset.canvasNodes).toBe(String(scene.nodes.length)), patient);
    expect(errors).not.toHaveBeenCalled();
  });

  const atHand = () => screen.getAllByRole('button').find((button) => button.tabIndex === 0);
  const line = linesAt(scene, cramps)[0]?.edge.id ?? '';

  it('has one thing in the tab order, which says what it is, and its lines beside it', async () => {
    await mounted(propsOf());
    expect(frame().getAttribute('role')).toBe('application');
    expect(screen.getAllByRole('button').filter((button) => button.tabIndex === 0)).toHaveLength(1);
    const lines = linesAt(scene, cramps).length;
    expect(screen.getAllByRole('button')).toHaveLength(lines + 1);
    expect(atHand()?.getAttribute('aria-label')).toBe(
      `Leg cramps, symptom. Centre of the picture. ${lines} lines here.`,
    );
  });

  it('asks for ways and deeds by key, moves its window by others, and leaves the rest alone', async () => {
    const props = propsOf();
    await mounted(props);
    const zoom = () => cyOf().zoom();
    const start = zoom();
    const press = (key: string, more = {}) => fireEvent.keyDown(atHand() ?? frame(), { key, ...more });
    press('ArrowDown');
    expect(props.onWalk).toHaveBeenCalledExactlyOnceWith('down');
    press('+');
    expect(props.onDeed).toHaveBeenCalledExactlyOnceWith('expand', { what: 'concept', id: cramps });
    press('i');
    expect(zoom()).toBeGreaterThan(start);
    press('o');
    expect(zoom()).toBeCloseTo(start);
    const { x } = cyOf().pan();
    press('ArrowRight', { shiftKey: true });
    expect(cyOf().pan().x).toBe(x - 60);
    expect(props.onLeave).not.toHaveBeenCalled();
    press('Escape');
    expect(props.onLeave).toHaveBeenCalledOnce();
    expect(press('+', { ctrlKey: true })).toBe(true);
    expect(press('Tab')).toBe(true);
    expect(props.onDeed).toHaveBeenCalledOnce();
  });

  it('moves the focus with the walk, and says when it comes and goes', async () => {
    const props = propsOf();
    const { rerender } = await mounted(props);
    atHand()?.focus();
    expect(props.onFocus).toHaveBeenLastCalledWith(true, null);
    rerender(
      <StrictMode>
        <GraphCanvas
          {...props}
          walk={{ at: { what: 'line', id: line, from: cramps }, path: [], by: 'picture' }}
        />
      </StrictMode>,
    );
    expect(document.activeElement).toBe(atHand());
    expect(atHand()?.getAttribute('aria-label')).toMatch(/leg cramps.*\. Line 1 of \d+\.$/i);
    // A screen reader may put the focus on another one by itself.
    screen.getByRole('button', { name: /^Leg cramps, symptom/ }).focus();
    expect(props.onFocus).toHaveBeenLastCalledWith(true, { what: 'concept', id: cramps });
    (document.activeElement as HTMLElement).blur();
    expect(props.onFocus).toHaveBeenLastCalledWith(false, null);
  });

  it('keeps the focus when what had it is gone', async () => {
    const props = propsOf();
    const { rerender } = await mounted(props);
    atHand()?.focus();
    const other = scene.nodes.find(({ node }) => node.id !== cramps)?.node.id ?? '';
    rerender(
      <StrictMode>
        <GraphCanvas
          {...props}
          scene={{ nodes: scene.nodes.filter(({ node }) => node.id !== cramps), edges: [] }}
          walk={{ at: { what: 'concept', id: other }, path: [], by: 'picture' }}
        />
      </StrictMode>,
    );
    expect(document.activeElement).toBe(atHand());
    expect(document.activeElement).not.toBe(document.body);
  });

  it('is an image without keys: nothing in it takes the focus', async () => {
    const props = propsOf({ keys: false });
    await mounted(props);
    expect(frame().getAttribute('role')).toBe('img');
    expect(screen.queryByRole('button')).toBeNull();
    fireEvent.keyDown(frame(), { key: '+' });
    expect(props.onDeed).not.toHaveBeenCalled();
  });

  it('stays a sentence and a button when drawing fails, and tries again', async () => {
    const broken = { nodes: [undefined], edges: [] } as unknown as typeof scene;
    const { rerender } = render(<GraphCanvas {...propsOf({ scene: broken })} />);
    expect(screen.getByRole('alert').textContent).toContain('could not be drawn');
    rerender(<GraphCanvas {...propsOf()} />);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(frame().dataset.canvasState).toBe('ready'), patient);
  });
});
