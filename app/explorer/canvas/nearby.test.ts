import { expect, it, vi } from 'vitest';
import { lookNearby, near, type Finder, type Painted } from './nearby';

const at = (x: number, y: number) => ({ x, y });
/** Something that was painted from one place to another. */
const painted = (name: string, from = at(0, 0), to = from, reach = 0, there = true) =>
  ({
    element: { name, inside: () => there, interactive: () => name !== 'head' },
    from,
    to,
    reach,
  }) as unknown as Painted;
const names = (list: readonly unknown[]) => list.map((one) => (one as { name: string }).name);

it('takes lines and nodes by how far they are from the point, in their order', () => {
  const line = painted('line', at(0, 0), at(100, 0));
  const node = painted('node', at(50, 20), at(50, 20), 10);
  const met = (x: number, y: number) => names(near([line, node], at(x, y), 5).map(({ element }) => element));
  expect(met(50, 5)).toEqual(['line', 'node']);
  expect(met(50, 12)).toEqual(['node']);
  expect(met(104, 0)).toEqual(['line']);
  expect(met(106, 0)).toEqual([]);
});

/** A renderer that gives all that it looks at. */
function finder(list: Painted[] | null) {
  const everything = names([]) as never[];
  const renderer: Finder = {
    getCachedZSortedEles: () => everything,
    findNearestElements(_x, _y, interactive) {
      const sorted = this.getCachedZSortedEles?.() ?? [];
      return interactive ? (sorted.interactive ?? []) : sorted;
    },
  };
  const all = vi.fn(renderer.getCachedZSortedEles);
  renderer.getCachedZSortedEles = all;
  lookNearby(
    renderer,
    () => 2,
    () => list,
  );
  return {
    renderer,
    all,
    find: (touch: boolean, interactive = true) =>
      names(renderer.findNearestElements?.(0, 0, interactive, touch) ?? []),
  };
}

it('lets cytoscape decide among the few that are near, at any zoom, a finger farther than a mouse', () => {
  const { renderer, all, find } = finder([
    painted('here'),
    painted('head'),
    painted('gone', at(0, 0), at(0, 0), 0, false),
    painted('ten away', at(10, 0)),
    painted('far', at(20, 0)),
  ]);
  expect(find(false)).toEqual(['here']);
  expect(find(true)).toEqual(['here', 'ten away']);
  expect(find(false, false)).toEqual(['here', 'head']);
  expect(all).not.toHaveBeenCalled();
  expect(renderer.getCachedZSortedEles).toBe(all);
});

it('leaves it to cytoscape while nothing was painted', () => {
  const { all, find } = finder(null);
  expect(find(false)).toEqual([]);
  expect(all).toHaveBeenCalled();
});
