/** Pushes overlapping boxes apart, a little at a time, so that every label of the force layout can be read. */
import type { Box, Position } from '../../layout/types';

const rounds = 80;
const margin = 8;

function pushed(a: Box, b: Box): { x: number; y: number } | null {
  const x = Math.min(a.right, b.right) - Math.max(a.left, b.left) + margin;
  const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + margin;
  if (x <= 0 || y <= 0) return null;
  // Along the shorter way out; boxes right on top of each other part upwards and downwards.
  return x < y
    ? { x: (a.x < b.x ? -x : x) / 2, y: 0 }
    : { x: 0, y: (a.y < b.y || (a.y === b.y && a.x <= b.x) ? -y : y) / 2 };
}

function move(box: Box, x: number, y: number): void {
  box.x += x;
  box.left += x;
  box.right += x;
  box.y += y;
  box.top += y;
  box.bottom += y;
}

interface Body {
  box: Box;
  still: boolean;
}

/** Parts two boxes; one that stays where it is makes the other go all the way. */
function part(a: Body, b: Body): boolean {
  const push = a.still && b.still ? null : pushed(a.box, b.box);
  if (push === null) return false;
  const [own, other] = a.still ? [0, 2] : b.still ? [2, 0] : [1, 1];
  move(a.box, push.x * own, push.y * own);
  move(b.box, -push.x * other, -push.y * other);
  return true;
}

/**
 * The middles of the boxes' shapes after they were pushed apart, in the same order.
 * @param still which of them stay where they are
 */
export function separated(boxes: readonly Box[], still: readonly boolean[] = []): Position[] {
  const moved = boxes.map((box, index): Body => ({ box: { ...box }, still: still[index] === true }));
  for (let round = 0; round < rounds; round += 1) {
    let touching = false;
    // From left to right a box is compared with those that begin before it ends, and no others.
    const sorted = [...moved].sort((a, b) => a.box.left - b.box.left);
    sorted.forEach((a, index) => {
      for (let next = index + 1; next < sorted.length; next += 1) {
        const b = sorted[next];
        if (b === undefined || b.box.left > a.box.right + 2 * margin) break;
        if (part(a, b)) touching = true;
      }
    });
    if (!touching) break;
  }
  return moved.map(({ box: { x, y } }) => ({ x, y }));
}
