import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindRow } from '@/graph/model';
import { boxOf, overlaps } from './boxes';
import { layoutColumns, type ColumnsLayout } from './columns';
import { headBox } from './heads';
import { around, edgeOf, nodeOf, sampleGraph, sampleId, type Graph } from './sampleGraph.fixture';
import type { Box, Position } from './types';

const cramps = sampleId('Leg cramps');

function boxes(graph: Graph, { positions }: ColumnsLayout, centre?: string): Map<string, Box> {
  return new Map(
    graph.nodes.map(({ id, name }) => [
      id,
      boxOf({ name, centre: id === centre }, positions[id] ?? { x: Number.NaN, y: Number.NaN }, 'columns'),
    ]),
  );
}

function touching(all: readonly Box[]): number {
  return all.reduce(
    (sum, box, index) => sum + all.slice(index + 1).filter((other) => overlaps(box, other)).length,
    0,
  );
}

const categories = [
  'Disease',
  'PhenotypicFeature',
  'Behavior',
  'PathologicalProcess',
  'Treatment',
  'Cohort',
  'AnatomicalEntity',
  'Gene',
  'Pathway',
];
const relations = ['CAUSES', 'SUBTYPE_OF', 'TREATS', 'LOCATED_IN', 'RESEMBLES', 'PART_OF'];

const graphs: fc.Arbitrary<Graph> = fc
  .array(fc.record({ category: fc.constantFrom(...categories), name: fc.string({ maxLength: 60 }) }), {
    minLength: 1,
    maxLength: 45,
  })
  .chain((rows) => {
    const nodes = rows.map(({ category, name }, index) => nodeOf(`X:${index}`, name, category));
    const end = fc.integer({ min: 0, max: nodes.length - 1 }).map((index) => `X:${index}`);
    return fc
      .array(fc.record({ subject: end, relation: fc.constantFrom(...relations), object: end }), {
        maxLength: 90,
      })
      .map((edges) => ({ nodes, edges: edges.map(edgeOf) }));
  });

describe('layoutColumns', () => {
  it.each([
    ['the whole sample', sampleGraph],
    ['the first picture', around(cramps)],
  ])('leaves no two labels on each other: %s', (_, graph) => {
    const layout = layoutColumns(graph.nodes, graph.edges, { centre: cramps });
    const all = [...boxes(graph, layout, cramps).values(), ...layout.columns.map(headBox)];
    expect(touching(all)).toBe(0);
  });

  it('leaves no two labels on each other, whatever the graph', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const layout = layoutColumns(graph.nodes, graph.edges, { centre: 'X:0' });
        expect(Object.keys(layout.positions).sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
        expect(touching([...boxes(graph, layout, 'X:0').values()])).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same picture whatever order the nodes and edges come in', () => {
    const { nodes, edges } = sampleGraph;
    const there = layoutColumns(nodes, edges, { centre: cramps });
    const back = layoutColumns([...nodes].reverse(), [...edges].reverse(), { centre: cramps });
    expect(back.positions).toEqual(there.positions);
  });

  it('reads from left to right in the order of the kinds', () => {
    const { columns } = layoutColumns(sampleGraph.nodes, sampleGraph.edges);
    const order = columns.map(({ kind }) => kindRow(kind).column);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(columns.map(({ label }) => label)).toEqual([
      'People at risk',
      'Causes',
      'What happens in the body',
      'Treatments',
      'Conditions',
      'Symptoms',
      'Body parts',
    ]);
  });

  it('puts treatments below the mechanisms, in one column, with a heading of their own', () => {
    const { columns } = layoutColumns(sampleGraph.nodes, sampleGraph.edges);
    const [mechanisms, treatments] = ['Mechanism', 'Treatment'].map((kind) =>
      columns.find((head) => head.kind === kind),
    );
    expect(treatments?.x).toBe(mechanisms?.x);
    expect(treatments?.y).toBeGreaterThan(mechanisms?.y ?? Number.POSITIVE_INFINITY);
  });

  it('stands the centre near the middle', () => {
    const { positions } = layoutColumns(sampleGraph.nodes, sampleGraph.edges, { centre: cramps });
    const ys = Object.values(positions).map(({ y }) => y);
    const [low, high] = [Math.min(...ys), Math.max(...ys)];
    const share = ((positions[cramps]?.y ?? low) - low) / (high - low);
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.7);
  });

  it('steps a chain of causes of one kind down and to the right', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const nodes = names.map((name) => nodeOf(`X:${name}`, name, 'PathologicalProcess'));
    const edges = names
      .slice(1)
      .map((name, index) =>
        edgeOf({ subject: `X:${names[index]}`, relation: 'CAUSES', object: `X:${name}` }),
      );
    const { positions } = layoutColumns(nodes, edges);
    const places = nodes.map(({ id }): Position => positions[id] ?? { x: 0, y: 0 });
    for (const [index, place] of places.slice(1).entries()) {
      expect(place.x).toBeGreaterThan(places[index]?.x ?? Number.POSITIVE_INFINITY);
      expect(place.y).toBeGreaterThan(places[index]?.y ?? Number.POSITIVE_INFINITY);
    }
  });

  it('indents kinds of a condition below it', () => {
    const nodes = [nodeOf('X:general', 'general'), nodeOf('X:a', 'a'), nodeOf('X:b', 'b')];
    const edges = ['X:a', 'X:b'].map((subject) =>
      edgeOf({ subject, relation: 'SUBTYPE_OF', object: 'X:general' }),
    );
    const { positions } = layoutColumns(nodes, edges);
    for (const id of ['X:a', 'X:b']) {
      expect(positions[id]?.x).toBeGreaterThan(positions['X:general']?.x ?? Number.POSITIVE_INFINITY);
      expect(positions[id]?.y).toBeGreaterThan(positions['X:general']?.y ?? Number.POSITIVE_INFINITY);
    }
  });

  it('breaks circles, loops and edges to nowhere', () => {
    const nodes = ['a', 'b', 'c'].map((name) => nodeOf(`X:${name}`, name));
    const pairs = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['a', 'a'],
      ['a', 'gone'],
    ] as const;
    for (const relation of ['CAUSES', 'SUBTYPE_OF']) {
      const edges = pairs.map(([from, to]) => edgeOf({ subject: `X:${from}`, relation, object: `X:${to}` }));
      expect(Object.keys(layoutColumns(nodes, edges).positions).sort()).toEqual(['X:a', 'X:b', 'X:c']);
    }
  });

  it('parts a column that would be too long', () => {
    const nodes = Array.from({ length: 40 }, (_, index) => nodeOf(`X:${index}`, `condition ${index}`));
    const { positions } = layoutColumns(nodes, []);
    expect(new Set(Object.values(positions).map(({ x }) => x)).size).toBe(3);
  });

  it('leaves kept nodes where they are and finds room for the others', () => {
    const graph = around(cramps);
    const first = layoutColumns(graph.nodes.slice(0, 12), graph.edges);
    const kept = Object.fromEntries(
      Object.entries(first.positions).map(([id, { x, y }]) => [id, { x: x + 7, y: y - 3 }]),
    );
    const layout = layoutColumns(graph.nodes, graph.edges, { kept });
    expect(layout.positions).toMatchObject(kept);
    expect(Object.keys(layout.positions)).toHaveLength(graph.nodes.length);
    expect(touching([...boxes(graph, layout).values()])).toBe(0);
  });

  it('lays out nothing', () => {
    expect(layoutColumns([], [])).toEqual({ positions: {}, columns: [] });
  });
});
