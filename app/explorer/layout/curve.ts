/**
 * A line's course: a start, an end and control points between them. It is drawn as a quadratic B-spline, straight
 * from control point to control point with rounded corners; cytoscape's unbundled-bezier draws the same.
 */
import type { Box, Position } from './types';

export interface Course {
  start: Position;
  end: Position;
  controls: Position[];
}

/** Math.hypot is many times slower, and this runs for every piece of every line. */
const distance = (a: Position, b: Position): number => Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);

const mid = (a: Position, b: Position): Position => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** The quadratic pieces: from, control, to. A course without control points is one straight piece. */
export function piecesOf({
  start,
  end,
  controls,
}: Course): [from: Position, control: Position, to: Position][] {
  if (controls.length === 0) return [[start, mid(start, end), end]];
  let from = start;
  return controls.map((control, index) => {
    const next = controls[index + 1];
    const to = next === undefined ? end : mid(control, next);
    const piece: [Position, Position, Position] = [from, control, to];
    from = to;
    return piece;
  });
}

function at([from, control, to]: [Position, Position, Position], t: number): Position {
  const u = 1 - t;
  return {
    x: u * u * from.x + 2 * u * t * control.x + t * t * to.x,
    y: u * u * from.y + 2 * u * t * control.y + t * t * to.y,
  };
}

/** Points along the course, about `step` apart, both ends included. */
export function pointsAlong(course: Course, step = 8): Position[] {
  const points: Position[] = [course.start];
  for (const piece of piecesOf(course)) {
    const [from, control, to] = piece;
    const length = distance(from, control) + distance(control, to);
    const count = Math.max(1, Math.ceil(length / step));
    for (let index = 1; index <= count; index += 1) points.push(at(piece, index / count));
  }
  return points;
}

export interface Milestone extends Position {
  /** Pixels from the start, along the course. */
  along: number;
}

/** The points at these shares of the course's length. */
export function milestones(course: Course, shares: readonly number[]): Milestone[] {
  const points = pointsAlong(course);
  const lengths = [0];
  let along = 0;
  points.forEach(({ x, y }, index) => {
    const before = points[index - 1];
    if (before === undefined) return;
    along += distance(before, { x, y });
    lengths.push(along);
  });
  return shares.map((share) => {
    const index = lengths.findIndex((length) => length >= share * along);
    return { ...(points[index] ?? course.end), along: lengths[index] ?? along };
  });
}

/** The first index from which on points lie right of x; for points sorted by x. */
function firstBeyond(points: readonly Position[], x: number): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const half = (low + high) >> 1;
    if ((points[half]?.x ?? 0) > x) high = half;
    else low = half + 1;
  }
  return low;
}

/** Whether a course runs into one of these boxes, inflated by the margin. */
export function hitsAny(course: Course, boxes: readonly Box[], margin: number): boolean {
  const points = pointsAlong(course, 12);
  // Most courses run from left to right: then only the points over a box need to be looked at.
  const sorted = points.every(({ x }, index) => x >= (points[index - 1]?.x ?? x));
  return boxes.some((box) => {
    const [x1, x2, y1, y2] = [box.left - margin, box.right + margin, box.top - margin, box.bottom + margin];
    const from = sorted ? Math.max(1, firstBeyond(points, x1)) : 1;
    for (let index = from; index < points.length; index += 1) {
      const before = points[index - 1] ?? course.start;
      const point = points[index] ?? course.end;
      if (sorted && before.x >= x2) return false;
      // Pieces are short: the rectangle around one is as good as the piece itself.
      const apart =
        (point.x <= x1 && before.x <= x1) ||
        (point.x >= x2 && before.x >= x2) ||
        (point.y <= y1 && before.y <= y1) ||
        (point.y >= y2 && before.y >= y2);
      if (!apart) return true;
    }
    return false;
  });
}

/** The same course from the other end. */
export function reversed({ start, end, controls }: Course): Course {
  return { start: end, end: start, controls: [...controls].reverse() };
}
