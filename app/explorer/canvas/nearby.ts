/**
 * What lies near the pointer in the largest pictures. Cytoscape looks at the box of every label of every line each time
 * that the mouse moves. Here a glance at what was painted last leaves the few that may be meant, and cytoscape decides
 * among those by its own rules.
 */
import type { EdgeSingular, NodeSingular } from 'cytoscape';
import type { Position } from '../state/types';

/** Its types leave one function out. */
type Element = (NodeSingular | EdgeSingular) & { interactive?: () => boolean };
type Sorted = Element[] & { interactive?: Element[] };

export interface Finder {
  findNearestElements?: (x: number, y: number, interactive: boolean, touch: boolean) => Element[];
  getCachedZSortedEles?: () => Sorted;
}

/** An element that was painted; a node begins and ends at one place. The places are cytoscape's own and move with it. */
export interface Painted {
  element: Element;
  from: Position;
  to: Position;
  /** Model pixels that it reaches beyond its places. */
  reach: number;
}

/** Pixels of the screen by which a finger and a mouse may miss: a little more than cytoscape allows. */
const miss = { finger: 28, mouse: 12 } as const;

/** The square of how far a point is from a stretch. */
function squareToStretch({ x, y }: Position, a: Position, b: Position): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return (x - a.x - along * dx) ** 2 + (y - a.y - along * dy) ** 2;
}

/** Those that may be meant by a point, in their order. */
export const near = (painted: readonly Painted[], at: Position, miss: number): Painted[] =>
  painted.filter(({ from, to, reach }) => squareToStretch(at, from, to) <= (reach + miss) ** 2);

/**
 * Makes a renderer look only at what is near.
 * @param painted what was painted last, in its order; null while nothing was
 */
export function lookNearby(
  renderer: Finder,
  zoom: () => number,
  painted: () => readonly Painted[] | null,
): void {
  const { findNearestElements: find, getCachedZSortedEles: all } = renderer;
  if (find === undefined || all === undefined) return;
  renderer.findNearestElements = (x, y, interactive, touch) => {
    const seen = painted();
    if (seen === null) return find.call(renderer, x, y, interactive, touch);
    const some = near(seen, { x, y }, (touch ? miss.finger : miss.mouse) / zoom()).map(
      ({ element }) => element,
    );
    const few: Sorted = some.filter((element) => element.inside());
    few.interactive = few.filter((element) => element.interactive?.() !== false);
    renderer.getCachedZSortedEles = () => few;
    try {
      return find.call(renderer, x, y, interactive, touch);
    } finally {
      renderer.getCachedZSortedEles = all;
    }
  };
}
