// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { edgeOf, nodeOf } from '../layout/sampleGraph.fixture';
import { drawnEdge, drawnNode } from '../picture/scene.fixture';
import type { Position, Scene } from '../state/types';
import { elementsOf } from './elements';
import { headElementId, nodeElementId } from './ids';
import { useEvents } from './useEvents';
import { useHeads } from './useHeads';
import { usePositions } from './usePositions';
import { useViewport } from './useViewport';
import { levelOf } from './weight';

function sceneAt(places: Record<string, Position>): Scene {
  return {
    nodes: Object.entries(places).map(([id, place]) => drawnNode(nodeOf(id, id), place)),
    edges: [drawnEdge(edgeOf({ subject: 'X:a', relation: 'CAUSES', object: 'X:b' }))],
  };
}
const first = sceneAt({ 'X:a': { x: 0, y: 0 }, 'X:b': { x: 300, y: 0 } });
const later = sceneAt({ 'X:a': { x: 0, y: 90 }, 'X:b': { x: 300, y: -90 } });

let cy: Core;
beforeEach(() => {
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: elementsOf(first, []),
    layout: { name: 'preset' },
  });
});
afterEach(() => {
  cleanup();
  cy.destroy();
});
const place = (id: string) => cy.getElementById(nodeElementId(id)).position();

const lineHas = (name: string) => cy.edges(`.${name}`).length === 1;

const handlers = () => ({
  onSelectNode: vi.fn(),
  onSelectEdge: vi.fn(),
  onOpenNode: vi.fn(),
  onClearSelection: vi.fn(),
  onMove: vi.fn(),
  onDeed: vi.fn(),
});

describe('useEvents', () => {
  it('hears nothing more after it is gone', () => {
    const told = handlers();
    const { unmount } = renderHook(() => useEvents(cy, told));
    unmount();
    const node = cy.getElementById(nodeElementId('X:a'));
    for (const event of ['tap', 'dbltap', 'mouseover', 'mouseout', 'drag', 'free', 'dragfree'])
      node.emit(event);
    cy.edges().emit('tap');
    cy.emit('tap');
    for (const handler of Object.values(told)) expect(handler).not.toHaveBeenCalled();
    expect(node.hasClass('hover')).toBe(false);
  });

  it('draws lines plainly while their node is dragged, and the lines under the pointer strongly', () => {
    renderHook(() => useEvents(cy, handlers()));
    const node = cy.getElementById(nodeElementId('X:a'));
    node.emit('drag');
    expect(lineHas('moving')).toBe(true);
    node.emit('free');
    expect(lineHas('moving')).toBe(false);
    node.emit('mouseover');
    expect(lineHas('near')).toBe(true);
    node.emit('mouseout');
    expect(lineHas('near')).toBe(false);
  });
});

describe('useEvents on touch', () => {
  const touch = (type: string, fingers: number) =>
    Object.assign(new Event(type, { bubbles: true }), { touches: Array.from({ length: fingers }) });
  const setUp = () => {
    const container = document.createElement('div');
    vi.spyOn(cy, 'container').mockReturnValue(container);
    const told = handlers();
    renderHook(() => useEvents(cy, told));
    const node = cy.getElementById(nodeElementId('X:a'));
    const tap = () => node.emit({ type: 'tap', originalEvent: touch('touchend', 0) } as never);
    const hold = () => node.emit({ type: 'taphold', originalEvent: touch('touchstart', 1) } as never);
    return { container, told, tap, hold, node };
  };

  it('taps with one finger, and not with the finger that is left of a pinch', () => {
    const { container, told, tap } = setUp();
    container.dispatchEvent(touch('touchstart', 1));
    container.dispatchEvent(touch('touchstart', 2));
    tap();
    expect(told.onSelectNode).not.toHaveBeenCalled();
    container.dispatchEvent(touch('touchstart', 1));
    tap();
    expect(told.onSelectNode).toHaveBeenCalledOnce();
  });

  it('asks for the actions after a long press, which is no tap as well', () => {
    const { container, told, tap, hold } = setUp();
    container.dispatchEvent(touch('touchstart', 1));
    hold();
    tap();
    expect(told.onDeed).toHaveBeenCalledExactlyOnceWith('actions', { what: 'concept', id: 'X:a' });
    expect(told.onSelectNode).not.toHaveBeenCalled();
  });

  it('asks for them by the right button of a mouse too, but not for a mouse that is held', () => {
    const { told, node } = setUp();
    node.emit({ type: 'taphold', originalEvent: new MouseEvent('mousedown') } as never);
    expect(told.onDeed).not.toHaveBeenCalled();
    node.emit({ type: 'cxttap', originalEvent: new MouseEvent('mouseup') } as never);
    expect(told.onDeed).toHaveBeenCalledExactlyOnceWith('actions', { what: 'concept', id: 'X:a' });
  });
});

describe('usePositions', () => {
  it('jumps where motion is not wanted, and tells when it is there', () => {
    const settled = vi.fn();
    const { rerender } = renderHook(({ scene }) => usePositions(cy, scene, true, settled), {
      initialProps: { scene: first },
    });
    expect(settled).not.toHaveBeenCalled();
    rerender({ scene: later });
    expect(place('X:a')).toEqual({ x: 0, y: 90 });
    expect(settled).toHaveBeenCalledExactlyOnceWith(2);
  });
});

describe('useHeads', () => {
  it('moves a heading with its column', () => {
    const head = (y: number) => ({ kind: 'Condition', label: 'Conditions', x: 5, y });
    cy.add(elementsOf({ nodes: [], edges: [] }, [head(-30)]));
    const { rerender } = renderHook(({ y }) => useHeads(cy, [head(y)]), { initialProps: { y: -30 } });
    rerender({ y: -70 });
    expect(cy.getElementById(headElementId('Condition')).position()).toEqual({ x: 5, y: -70 });
  });
});

describe('useViewport', () => {
  const sized = () => {
    vi.spyOn(cy, 'width').mockReturnValue(800);
    vi.spyOn(cy, 'height').mockReturnValue(600);
  };

  it('fits a picture that is new, and leaves the view alone when only its places change', () => {
    sized();
    const { rerender } = renderHook(({ scene }) => useViewport(cy, scene, true), {
      initialProps: { scene: first },
    });
    const fitted = cy.zoom();
    expect(fitted).not.toBe(1);
    cy.zoom(0.7);
    rerender({ scene: later });
    expect(cy.zoom()).toBe(0.7);
  });

  it('fits again when most nodes have moved', () => {
    sized();
    const { result } = renderHook(() => useViewport(cy, first, true));
    const fitted = cy.zoom();
    cy.zoom(0.7);
    result.current.settled(1);
    expect(cy.zoom()).toBe(0.7);
    result.current.settled(2);
    expect(cy.zoom()).toBe(fitted);
  });

  it('fits again when the frame changes, but not after the user has panned or zoomed', () => {
    sized();
    renderHook(() => useViewport(cy, first, true));
    const fitted = cy.zoom();
    cy.zoom(0.7);
    cy.emit('resize');
    expect(cy.zoom()).toBe(fitted);
    cy.zoom(0.7);
    cy.emit('scrollzoom');
    cy.emit('resize');
    expect(cy.zoom()).toBe(0.7);
  });
});

describe('levelOf', () => {
  it('grows with the nodes and with the lines', () => {
    expect([25, 150, 300, 301].map((nodes) => levelOf(nodes, 0))).toEqual([0, 1, 1, 2]);
    expect([299, 300, 899, 900].map((edges) => levelOf(80, edges))).toEqual([0, 1, 1, 2]);
  });

  it('stays while a filter takes away less than half', () => {
    expect(levelOf(200, 100, 2)).toBe(2);
    expect(levelOf(140, 100, 2)).toBe(1);
    expect(levelOf(100, 100, 1)).toBe(1);
    expect(levelOf(70, 100, 1)).toBe(0);
  });
});

describe('useViewport with another cytoscape', () => {
  it('goes on where the one before it was, and asks the old one for nothing that came later', () => {
    const grown = sceneAt({ 'X:a': { x: 0, y: 0 }, 'X:b': { x: 300, y: 0 }, 'X:c': { x: 40, y: 40 } });
    const { rerender } = renderHook(({ core, scene }) => useViewport(core, scene, true), {
      initialProps: { core: cy, scene: first },
    });
    cy.viewport({ zoom: 0.6, pan: { x: 12, y: 34 } });
    rerender({ core: cy, scene: grown });
    const next = cytoscape({
      headless: true,
      styleEnabled: true,
      elements: elementsOf(grown, []),
      layout: { name: 'preset' },
    });
    cy.destroy();
    rerender({ core: next, scene: grown });
    expect([next.zoom(), next.pan()]).toEqual([0.6, { x: 12, y: 34 }]);
    next.destroy();
  });
});
