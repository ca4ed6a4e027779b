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
    const length =
      Math.hypot(control.x - from.x, control.y - from.y) + Math.hypot(to.x - control.x, to.y - control.y);
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
  const points = pointsAlong(course, 4);
  let along = 0;
  const passed = points.map((point, index): Milestone => {
    const before = points[index - 1] ?? point;
    along += Math.hypot(point.x - before.x, point.y - before.y);
    return { ...point, along };
  });
  return shares.map(
    (share) => passed.find((each) => each.along >= share * along) ?? { ...course.end, along },
  );
}

/** Whether a course runs into one of these boxes, inflated by the margin. */
export function hitsAny(course: Course, boxes: readonly Box[], margin: number): boolean {
  const points = pointsAlong(course, 12);
  return boxes.some((box) => {
    const [x1, x2, y1, y2] = [box.left - margin, box.right + margin, box.top - margin, box.bottom + margin];
    let before = course.start;
    for (const point of points) {
      // Pieces are short: the rectangle around one is as good as the piece itself.
      const apart =
        (point.x <= x1 && before.x <= x1) ||
        (point.x >= x2 && before.x >= x2) ||
        (point.y <= y1 && before.y <= y1) ||
        (point.y >= y2 && before.y >= y2);
      if (!apart) return true;
      before = point;
    }
    return false;
  });
}

/** The same course from the other end. */
export function reversed({ start, end, controls }: Course): Course {
  return { start: end, end: start, controls: [...controls].reverse() };
}
