import { describe, expect, it } from 'vitest';
import { crossings, numbered } from './crossings';
import type { Item, Lattice } from './lattice';
import { ordered } from './order';

const item = (key: string, section = 0, what: Item['what'] = 'block'): Item => ({
  what,
  key,
  section,
  rows: what === 'head' ? [] : [{ id: key, depth: 0, offset: 0 }],
  height: 20,
  at: 0,
});
const link = (left: Item, right: Item) => ({
  left: { item: left, row: 0 },
  right: { item: right, row: 0 },
  weight: 1,
});

describe('ordered', () => {
  it('untangles lines that need not cross', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((key) => item(key));
    const [x, y, z] = ['x', 'y', 'z'].map((key) => item(key));
    if (!a || !b || !c || !x || !y || !z) throw new Error('three each');
    const lattice: Lattice = {
      columns: [
        [a, b, c],
        [x, y, z],
      ],
      links: [[link(a, z), link(b, y), link(c, x)], []],
    };
    ordered(lattice).forEach(numbered);
    expect(crossings(lattice.links[0] ?? [])).toBe(0);
  });

  it('never mixes sections, and keeps a heading on top of its own', () => {
    const [a, b, head, t] = [item('a'), item('b'), item('head', 1, 'head'), item('t', 1)];
    const [x, y] = [item('x'), item('y')];
    const lattice: Lattice = {
      columns: [
        [a, b, head, t],
        [x, y],
      ],
      links: [[link(a, y), link(b, y), link(t, x)], []],
    };
    const [left = []] = ordered(lattice);
    expect(left.map(({ section }) => section)).toEqual([0, 0, 1, 1]);
    expect(left[2]).toBe(head);
  });
});

describe('crossings', () => {
  it('counts each pair once, times the edges', () => {
    const [a, b, x, y] = [item('a'), item('b'), item('x'), item('y')];
    [
      [a, b],
      [x, y],
    ].forEach(numbered);
    expect(crossings([link(a, y), { ...link(b, x), weight: 3 }])).toBe(3);
    expect(crossings([link(a, x), link(b, y)])).toBe(0);
  });
});
