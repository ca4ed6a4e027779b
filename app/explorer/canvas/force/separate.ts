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

/** The middles of the boxes' shapes after they were pushed apart, in the same order. */
export function separated(boxes: readonly Box[]): Position[] {
  const moved = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < rounds; round += 1) {
    let touching = false;
    moved.forEach((a, index) => {
      for (const b of moved.slice(index + 1)) {
        const push = pushed(a, b);
        if (push === null) continue;
        touching = true;
        move(a, push.x, push.y);
        move(b, -push.x, -push.y);
      }
    });
    if (!touching) break;
  }
  return moved.map(({ x, y }) => ({ x, y }));
}
