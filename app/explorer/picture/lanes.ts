/** The lanes of a picture in columns: a quiet ground under every second heading, so that the eye stays in its column. Pure. */
import { headRise } from '../layout/heads';
import type { Box, ColumnHead } from '../layout/types';

export interface Lane {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Room of a lane to the left of its heading, above it, and below and beside the last node. */
const [before, above] = [14, 22];
export const laneRoom = 18;
export const laneRadius = 12;

/**
 * Lanes from left to right, with those between left bare; none where fewer than two headings stand side by side.
 * @param heads sorted from left to right
 */
export function lanesOf(heads: readonly ColumnHead[], boxes: readonly Box[]): Lane[] {
  const top = Math.min(...heads.map(({ y }) => y));
  const row = heads.filter(({ y }) => y - top < headRise / 2);
  if (row.length < 2 || boxes.length === 0) return [];
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + laneRoom;
  const right = Math.max(...boxes.map((box) => box.right)) + laneRoom;
  return row.flatMap((head, index) => {
    if (index % 2 === 1) return [];
    const x = head.x - before;
    const end = row[index + 1]?.x ?? right + before;
    return [{ x, y: top - above, width: end - before - x, height: bottom - top + above }];
  });
}
