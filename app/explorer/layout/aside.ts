/**
 * Places for what is not drawn now: leaves that are counted as one node. They wait below the picture, under what counts
 * them in columns and in rows else, so that those that a filter brings back lie on nothing. Pure.
 */
import type { LayoutName, Position } from './types';

export interface Waiting {
  /** Where the node stands that counts them. */
  at: Position;
  ids: readonly string[];
}

/** Model pixels between the picture and what waits below it, and between those that wait. */
const below = 90;
const step = { x: 130, y: 40 } as const;
const across = 12;

/**
 * @param drawn places of all that is drawn
 * @returns a place for each of those that wait
 */
export function placesAside(
  groups: readonly Waiting[],
  drawn: readonly Position[],
  layout: LayoutName,
): Record<string, Position> {
  const places: Record<string, Position> = {};
  const left = Math.min(0, ...drawn.map(({ x }) => x));
  let row = Math.max(0, ...drawn.map(({ y }) => y)) + below;
  for (const { at, ids } of groups) {
    const columns = layout === 'columns' ? 1 : across;
    const x = layout === 'columns' ? at.x : left;
    ids.forEach((id, index) => {
      places[id] = { x: x + (index % columns) * step.x, y: row + Math.floor(index / columns) * step.y };
    });
    row += Math.ceil(ids.length / columns) * step.y;
  }
  return places;
}
