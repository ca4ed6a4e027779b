import { describe, expect, it } from 'vitest';
import { aroundPinned } from './aroundPinned';
import { boxOf, overlaps } from './boxes';

const nodes = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: `concept ${id}` }));
const places = { a: { x: 0, y: 0 }, b: { x: 0, y: 40 }, c: { x: 0, y: 80 }, d: { x: 400, y: 0 } };

describe('a layout around what is pinned', () => {
  it('is the layout where nothing is', () => {
    expect(aroundPinned(nodes, places, {}, 'columns')).toEqual(places);
  });

  it('keeps what is pinned, moves what it would lie on, and nothing else', () => {
    const found = aroundPinned(nodes, places, { d: { x: 4, y: 42 } }, 'columns');
    expect(found['d']).toEqual({ x: 4, y: 42 });
    expect(found['a']).toEqual(places.a);
    expect(found['c']).toEqual(places.c);
    expect(found['b']?.x).toBe(0);
    const boxes = nodes.map((node) => boxOf(node, found[node.id] ?? { x: 0, y: 0 }, 'columns'));
    const touching = boxes.flatMap((box, at) => boxes.slice(at + 1).filter((other) => overlaps(box, other)));
    expect(touching).toEqual([]);
  });
});
