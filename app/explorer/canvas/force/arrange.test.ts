import { describe, expect, it } from 'vitest';
import { boxOf, overlaps } from '../../layout/boxes';
import { around, edgeOf, nodeOf, sampleGraph, sampleId } from '../../layout/sampleGraph.fixture';
import { arrangeByForce } from './arrange';

describe('arrangeByForce', () => {
  it('gives the same picture every time, whatever order the nodes come in', () => {
    const { nodes, edges } = around(sampleId('Leg cramps'));
    const first = arrangeByForce({ nodes, edges });
    expect(arrangeByForce({ nodes: [...nodes].reverse(), edges })).toEqual(first);
  });

  it('places every node and leaves no two labels on each other', () => {
    const places = arrangeByForce(sampleGraph);
    const boxes = sampleGraph.nodes.map(({ id, name }) =>
      boxOf({ name }, places[id] ?? { x: Number.NaN, y: 0 }, 'force'),
    );
    const touching = boxes.flatMap((box, index) =>
      boxes.slice(index + 1).filter((other) => overlaps(box, other)),
    );
    expect(touching).toEqual([]);
  });

  it('takes loops, edges to nowhere and nodes without any', () => {
    const nodes = [nodeOf('X:a', 'a'), nodeOf('X:b', 'b')];
    const edges = [
      edgeOf({ subject: 'X:a', relation: 'CAUSES', object: 'X:a' }),
      edgeOf({ subject: 'X:a', relation: 'CAUSES', object: 'X:gone' }),
    ];
    expect(Object.keys(arrangeByForce({ nodes, edges }))).toEqual(['X:a', 'X:b']);
    expect(arrangeByForce({ nodes: [], edges: [] })).toEqual({});
  });
});
