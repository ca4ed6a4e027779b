import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, overlaps } from './boxes';
import { hitsAny } from './curve';
import { routeEdges } from './edgeRoutes';
import { edgeOf, nodeOf, sampleGraph, sampleId } from './sampleGraph.fixture';
import { layoutTree } from './tree';
import type { LayoutEdge, LayoutNode } from './types';

const kindOf = (subject: string, object: string): LayoutEdge =>
  edgeOf({ subject, relation: 'SUBTYPE_OF', object });

function touching(nodes: readonly LayoutNode[], places: ReturnType<typeof layoutTree>) {
  const boxes = nodes.map((node) => boxOf(node, places[node.id] ?? { x: Number.NaN, y: 0 }, 'tree'));
  return boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => overlaps(box, other)));
}

describe('layoutTree', () => {
  it('puts kinds to the right of what they are a kind of, which stands at their middle', () => {
    const nodes = ['top', 'a', 'b', 'b1', 'alone'].map((id) => nodeOf(id, id));
    const edges = [kindOf('a', 'top'), kindOf('b', 'top'), kindOf('b1', 'b')];
    const at = layoutTree(nodes, edges);
    expect(at['a']?.x).toBeGreaterThan(at['top']?.x ?? Number.NaN);
    expect(at['a']?.x).toBe(at['b']?.x);
    expect(at['b1']?.x).toBeGreaterThan(at['b']?.x ?? Number.NaN);
    expect(at['top']?.y).toBe(((at['a']?.y ?? 0) + (at['b']?.y ?? 0)) / 2);
    expect(at['alone']?.y).toBeGreaterThan(Math.max(at['a']?.y ?? 0, at['b1']?.y ?? 0));
  });

  it('takes circles, loops and ends that are not there', () => {
    const nodes = ['a', 'b'].map((id) => nodeOf(id, id));
    const edges = [kindOf('a', 'b'), kindOf('b', 'a'), kindOf('a', 'a'), kindOf('a', 'gone')];
    expect(Object.keys(layoutTree(nodes, edges)).sort()).toEqual(['a', 'b']);
    expect(layoutTree([], [])).toEqual({});
  });

  it('leaves no two labels of the sample on each other, whatever order its nodes come in', () => {
    const places = layoutTree(sampleGraph.nodes, sampleGraph.edges);
    expect(touching(sampleGraph.nodes, places)).toEqual([]);
    expect(layoutTree([...sampleGraph.nodes].reverse(), sampleGraph.edges)).toEqual(places);
  });

  it.each(['Leg cramps', null])('leads every line of the sample past all labels, around %s', (name) => {
    const centre = name === null ? undefined : sampleId(name);
    const places = layoutTree(sampleGraph.nodes, sampleGraph.edges, centre);
    const boxes = new Map(
      sampleGraph.nodes.map(({ id, name: own }) => [
        id,
        boxOf({ name: own, centre: id === centre }, places[id] ?? { x: Number.NaN, y: 0 }, 'tree'),
      ]),
    );
    const courses = routeEdges(sampleGraph.edges, boxes);
    const through = sampleGraph.edges.filter(({ id, subject, object }) => {
      const course = courses.get(id);
      const others = [...boxes].filter(([node]) => node !== subject && node !== object).map(([, box]) => box);
      return course === undefined || course === null || hitsAny(course, others, 0);
    });
    expect(through).toEqual([]);
  });

  it('stands what is in no tree in the columns of the trees, and has further columns where these are few', () => {
    const alone = ['p', 'q', 'r', 's', 't', 'u'];
    const nodes = ['top', 'a', ...alone].map((id) => nodeOf(id, id));
    const at = layoutTree(nodes, [kindOf('a', 'top')]);
    const xs = [...new Set(alone.map((id) => at[id]?.x))];
    expect(xs).toHaveLength(5);
    expect(xs.slice(0, 2)).toEqual([at['top']?.x, at['a']?.x]);
    expect(at['u']?.x).toBe(at['top']?.x);
  });

  it('keeps random hierarchies apart', () => {
    const name = fc.constantFrom(
      'A',
      'A name of some length',
      'People who stand all day at their work place',
    );
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 30 }),
        fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 40 }),
        (names, ties) => {
          const nodes = names.map((each, index) => nodeOf(`X:${index}`, each));
          const edges = ties.map(([a, b]) => kindOf(`X:${a}`, `X:${b}`));
          const places = layoutTree(nodes, edges);
          expect(Object.keys(places)).toHaveLength(nodes.length);
          expect(touching(nodes, places)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
