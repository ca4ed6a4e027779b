import { describe, expect, it } from 'vitest';
import { boxOf, overlaps } from './boxes';
import { layoutColumns } from './columns';
import { placeNear } from './placeNear';
import { around, nodeOf, sampleGraph, sampleId } from './sampleGraph.fixture';
import type { Box, LayoutName, Position } from './types';

const veins = sampleId('Varicose veins');
const graph = around(veins, 12);
const known = Object.fromEntries(
  [...sampleGraph.nodes, nodeOf('X:gene', 'a gene', 'Gene')].map((node) => [node.id, node]),
);
const { positions } = layoutColumns(graph.nodes, graph.edges, { centre: veins });
const added = sampleGraph.nodes.filter(({ id }) => !Object.hasOwn(positions, id)).slice(0, 20);

function boxesOf(places: Readonly<Record<string, Position>>, layout: LayoutName): Box[] {
  return Object.entries(places).flatMap(([id, place]) => {
    const node = known[id];
    return node === undefined ? [] : [boxOf(node, place, layout)];
  });
}

describe('placeNear', () => {
  it.each(['columns', 'force'] as const)(
    'gives only the added nodes a place, and each a free one (%s)',
    (layout) => {
      const places = placeNear(veins, added, positions, known, layout);
      expect(Object.keys(places)).toEqual(added.map(({ id }) => id));
      const [old, fresh] = [boxesOf(positions, layout), boxesOf(places, layout)];
      for (const [index, box] of fresh.entries()) {
        expect([...old, ...fresh.slice(index + 1)].filter((other) => overlaps(box, other))).toEqual([]);
      }
    },
  );

  it('uses the column that the kind has already', () => {
    const symptoms = graph.nodes.filter(({ kind }) => kind === 'Symptom').map(({ id }) => positions[id]?.x);
    const symptom = added.find(({ kind }) => kind === 'Symptom');
    expect(symptom).toBeDefined();
    if (symptom === undefined) return;
    expect(symptoms).toContain(placeNear(veins, [symptom], positions, known)[symptom.id]?.x);
  });

  it('opens a column right of all others for a kind that comes last', () => {
    const gene = nodeOf('X:gene', 'a gene', 'Gene');
    const places = placeNear(veins, [gene], positions, known);
    expect(places['X:gene']?.x).toBeGreaterThan(Math.max(...Object.values(positions).map(({ x }) => x)));
  });

  it('passes over nodes that have a place', () => {
    expect(placeNear(veins, graph.nodes, positions, known)).toEqual({});
  });

  it('begins at the parent in an empty picture, at the middle without one', () => {
    expect(placeNear('nowhere', [nodeOf('X:a', 'a')], {}, {})).toEqual({ 'X:a': { x: 0, y: 0 } });
  });
});
