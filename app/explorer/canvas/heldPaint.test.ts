import type { Core } from 'cytoscape';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdPaint, paintEvery } from './heldPaint';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

/** A cytoscape that counts its paintings. */
function fake() {
  const render = vi.fn();
  const renderer: { render: (options?: { forcedContext?: unknown }) => void } = { render };
  const place = { zoom: 1, x: 0, y: 0 };
  const forceRender = vi.fn(() => renderer.render());
  const cy = {
    renderer: () => renderer,
    zoom: () => place.zoom,
    pan: () => ({ x: place.x, y: place.y }),
    destroyed: () => false,
    forceRender,
  };
  return { cy: cy as unknown as Core, renderer, render, place };
}

it('paints now and then while it is held, and at once when it is let go', () => {
  const { cy, renderer, render } = fake();
  const letGo = holdPaint(cy);
  renderer.render();
  expect(render).not.toHaveBeenCalled();
  vi.advanceTimersByTime(paintEvery);
  renderer.render();
  renderer.render();
  expect(render).toHaveBeenCalledTimes(1);
  letGo();
  renderer.render();
  expect(render).toHaveBeenCalledTimes(3);
});

it('holds back neither a picture that is moved nor one that goes elsewhere', () => {
  const { cy, renderer, render, place } = fake();
  holdPaint(cy);
  place.x = 5;
  renderer.render();
  renderer.render();
  renderer.render({ forcedContext: {} });
  expect(render).toHaveBeenCalledTimes(2);
});

it('leaves a renderer alone that has nothing of the kind', () => {
  expect(() => holdPaint({ renderer: () => null } as unknown as Core)()).not.toThrow();
});
