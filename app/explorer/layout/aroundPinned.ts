/** Pinned nodes keep their place when columns or a tree are made anew; what lies under them gives way. Pure. */
import { boxOf } from './boxes';
import { Occupied } from './occupied';
import { rowGap } from './outline';
import type { LayoutName, Position } from './types';

/** Model pixels in which a free height is looked for, and how often. */
const step = 6;
const tries = 400;

/**
 * Places with those of pinned nodes put back.
 * @param nodes what is drawn
 * @param places where the layout would have it
 * @param pinned where pinned nodes stand
 */
export function aroundPinned(
  nodes: readonly { id: string; name: string; centre?: boolean }[],
  places: Readonly<Record<string, Position>>,
  pinned: Readonly<Record<string, Position>>,
  layout: LayoutName,
): Record<string, Position> {
  const result = { ...places };
  const fixed = nodes.flatMap((node) => {
    const place = pinned[node.id];
    return place === undefined ? [] : [boxOf(node, place, layout)];
  });
  if (fixed.length === 0) return result;
  const taken = new Occupied(fixed);
  const waiting: (typeof nodes)[number][] = [];
  for (const node of nodes) {
    const own = pinned[node.id];
    const place = places[node.id];
    if (own !== undefined) result[node.id] = own;
    else if (place !== undefined) {
      const box = boxOf(node, place, layout);
      if (taken.free(box, 0)) continue;
      waiting.push(node);
    }
  }
  const giving = new Set(waiting);
  for (const node of nodes) {
    const place = places[node.id];
    if (place !== undefined && pinned[node.id] === undefined && !giving.has(node))
      taken.add(boxOf(node, place, layout));
  }
  for (const node of waiting) {
    const place = places[node.id] ?? { x: 0, y: 0 };
    for (let index = 1; index < tries; index += 1) {
      const away = Math.ceil(index / 2) * step * (index % 2 === 0 ? 1 : -1);
      const box = boxOf(node, { x: place.x, y: place.y + away }, layout);
      if (!taken.free(box, rowGap)) continue;
      result[node.id] = { x: place.x, y: place.y + away };
      taken.add(box);
      break;
    }
  }
  return result;
}
