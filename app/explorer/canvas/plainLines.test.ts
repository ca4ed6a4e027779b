import type { Core } from 'cytoscape';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { edgeOf } from '../layout/sampleGraph.fixture';
import { drawnEdge } from '../picture/scene.fixture';
import { palettes } from '../picture/look';
import { edgeElementId } from './ids';
import { paintOf } from './paintOf';
import { drawPlainLines, paintsOf } from './plainLines';

const causes = { subject: 'X:a', relation: 'CAUSES', object: 'X:b' };
const plain = paintOf(drawnEdge(edgeOf(causes)));

interface Place {
  x: number;
  y: number;
}

const line = (id: string, from: Place, to: Place, classes: readonly string[] = []) => ({
  isEdge: () => true,
  isNode: () => false,
  id: () => id,
  hasClass: (name: string) => classes.includes(name),
  source: () => ({ position: () => from }),
  target: () => ({ position: () => to }),
});
const node = {
  isEdge: () => false,
  isNode: () => true,
  position: () => ({ x: 0, y: 0 }),
  data: () => 20,
};

class FakePath {
  readonly ways: string[] = [];
  moveTo(x: number, y: number) {
    this.ways.push(`${x} ${y}`);
  }
  lineTo(x: number, y: number) {
    this.ways.push(`${x} ${y}`);
  }
}

/** What is drawn, in order: strokes by us, elements by cytoscape. */
function drawnBy(
  elements: readonly unknown[],
  paints: Record<string, string>,
  extent?: object,
  by: 'drawCachedElements' | 'drawLayeredElements' = 'drawCachedElements',
) {
  const said: unknown[] = [];
  const renderer = {
    drawCachedElements: vi.fn(),
    drawLayeredElements: vi.fn(),
    drawCachedElement: (_: unknown, element: unknown) => said.push(element),
  };
  const cy = { renderer: () => renderer, zoom: () => 1, forceRender: () => undefined };
  const setPaints = drawPlainLines(cy as unknown as Core);
  setPaints(new Map(Object.entries(paints)), 'light');
  const context = {
    save: () => undefined,
    restore: () => undefined,
    setLineDash: () => undefined,
    strokeStyle: '',
    stroke: (path: FakePath) => said.push([context.strokeStyle, path.ways]),
  };
  renderer[by](context, elements, 1, extent);
  return said;
}

beforeEach(() => {
  vi.stubGlobal('Path2D', FakePath);
});

describe('plain lines', () => {
  it('are stroked together before what lies above them, in the colour of their relation', () => {
    const { slate, green } = palettes.light.lines;
    const treats = paintOf(drawnEdge(edgeOf({ ...causes, relation: 'TREATS' })));
    const one = line('one', { x: 0, y: 0 }, { x: 5, y: 5 });
    const two = line('two', { x: 1, y: 1 }, { x: 2, y: 2 });
    for (const by of ['drawCachedElements', 'drawLayeredElements'] as const)
      expect(drawnBy([one, two, one, node], { one: plain, two: treats }, undefined, by)).toEqual([
        [slate, ['0 0', '5 5', '0 0', '5 5']],
        [green, ['1 1', '2 2']],
        node,
      ]);
  });

  it('are left to cytoscape where a pointer, the focus, a choice or a word changes them', () => {
    for (const name of ['hover', 'near', 'spot']) {
      const touched = line('one', { x: 0, y: 0 }, { x: 5, y: 5 }, [name]);
      expect(drawnBy([touched], { one: plain })).toEqual([touched]);
    }
    expect(paintOf(drawnEdge(edgeOf(causes), { selected: true }))).toBe('');
    expect(paintOf(drawnEdge(edgeOf({ ...causes, negated: true })))).toBe('');
    expect(paintOf(drawnEdge(edgeOf(causes), { disputed: true }))).toBe('');
    expect(paintOf(drawnEdge(edgeOf({ ...causes, object: 'X:a' })))).toBe('');
    const marked = line('one', { x: 0, y: 0 }, { x: 5, y: 5 });
    expect(drawnBy([marked], { one: '' })).toEqual([marked]);
  });

  it('are passed over where they are out of sight', () => {
    const away = line('one', { x: 500, y: 0 }, { x: 600, y: 5 });
    expect(drawnBy([away], { one: plain }, { x1: 0, y1: 0, x2: 100, y2: 100 })).toEqual([]);
  });

  it('are drawn no longer once the scene is without them, though cytoscape still has them', () => {
    const going = line('gone', { x: 0, y: 0 }, { x: 5, y: 5 });
    expect(drawnBy([going, node], { one: plain })).toEqual([node]);
  });

  it('have their paint by the ids of their elements', () => {
    const drawn = drawnEdge(edgeOf(causes));
    expect([...paintsOf({ edges: [drawn] })]).toEqual([[edgeElementId(drawn.edge.id), plain]]);
  });

  it('leave a renderer alone that has nothing of the kind', () => {
    expect(() => drawPlainLines({} as Core)(new Map(), 'dark')).not.toThrow();
    expect(() =>
      drawPlainLines({ renderer: () => null } as unknown as Core)(new Map(), 'dark'),
    ).not.toThrow();
  });
});
