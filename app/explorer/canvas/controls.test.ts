import cytoscape from 'cytoscape';
import { describe, expect, it, vi } from 'vitest';
import { fitReadably, withoutGap } from './controls';

/** The padding that is kept round a picture. */
const padding = 28;

describe('a part of the picture fills its window', () => {
  it('with the wanted place in its middle where the picture reaches far enough to both sides', () => {
    expect(withoutGap(-300, 500, 0, 1_000)).toBe(-300);
  });

  it('without emptiness at the beginning', () => {
    expect(withoutGap(120, 500, 0, 1_000)).toBe(padding);
    expect(withoutGap(120, 500, -40, 1_000)).toBe(padding + 40);
  });

  it('without emptiness at the end', () => {
    expect(withoutGap(-900, 500, 0, 1_000)).toBe(500 - padding - 1_000);
  });

  it('and stands in the middle where all of it has room', () => {
    expect(withoutGap(-900, 500, 100, 300)).toBe(0);
  });
});

describe('on a window too small for all of it, a picture in columns', () => {
  const wide = () => {
    const cy = cytoscape({
      headless: true,
      styleEnabled: true,
      elements: [
        { data: { id: 'head' }, position: { x: 0, y: -40 }, classes: 'head' },
        { data: { id: 'first' }, position: { x: 0, y: 0 } },
        { data: { id: 'centre' }, position: { x: 900, y: 300 }, classes: 'centre' },
      ],
      layout: { name: 'preset' },
    });
    vi.spyOn(cy, 'width').mockReturnValue(390);
    vi.spyOn(cy, 'height').mockReturnValue(500);
    return cy;
  };
  const seenIn = (cy: ReturnType<typeof wide>, id: string) => {
    const { x, y } = cy.getElementById(id).renderedPosition();
    return x >= 0 && x <= 390 && y >= 0 && y <= 500;
  };

  it('begins with its first column under its heading, large enough to read', () => {
    const cy = wide();
    fitReadably(cy, false, true);
    expect(cy.zoom()).toBeGreaterThan(0.7);
    expect(['head', 'first', 'centre'].map((id) => seenIn(cy, id))).toEqual([true, true, false]);
  });

  it('stays about its centre where something was added', () => {
    const cy = wide();
    fitReadably(cy, false, false);
    expect(['first', 'centre'].map((id) => seenIn(cy, id))).toEqual([false, true]);
  });
});
