import { describe, expect, it } from 'vitest';
import { placesAside } from './aside';

const drawn = [
  { x: -200, y: -50 },
  { x: 300, y: 120 },
];
const ids = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index}`);

describe('places of what is not drawn', () => {
  it('are below the picture, and each is another', () => {
    for (const layout of ['columns', 'force', 'tree'] as const) {
      const groups = [
        { at: { x: 300, y: 0 }, ids: ids('a', 14) },
        { at: { x: 300, y: 80 }, ids: ids('b', 3) },
      ];
      const places = Object.values(placesAside(groups, drawn, layout));
      expect(places).toHaveLength(17);
      expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(17);
      expect(Math.min(...places.map(({ y }) => y))).toBeGreaterThan(150);
    }
  });

  it('keep their column', () => {
    const places = placesAside([{ at: { x: 300, y: 0 }, ids: ['a', 'b'] }], drawn, 'columns');
    expect(Object.values(places).map(({ x }) => x)).toEqual([300, 300]);
  });

  it('are none where nothing waits', () => {
    expect(placesAside([], [], 'force')).toEqual({});
  });
});
