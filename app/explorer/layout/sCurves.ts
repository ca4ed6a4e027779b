/** S-curves that leave and arrive level: the gentle way between two points when nothing is in between. */
import { hitsAny, type Course } from './curve';
import { clearance } from './stations';
import type { Box, Position } from './types';

/** Where a curve bends, as shares of its run: evenly, then late, then early. */
type Bend = readonly [first: number, last: number];
const bends: readonly Bend[] = [
  [0.3, 0.7],
  [0.45, 0.8],
  [0.2, 0.55],
  [0.6, 0.9],
  [0.1, 0.4],
];

/** Room that a curve needs to bend in. */
const leastRun = 40;

/** Free curves that are enough to choose from. */
const mostChoices = 20;

/** A stretch from left to right. */
export interface Window {
  from: number;
  to: number;
}

/** Whether a course keeps clear of all boxes. */
export function free(course: Course, obstacles: readonly Box[]): boolean {
  return !hitsAny(course, obstacles, clearance - 1);
}

/**
 * The S-curves from left to right that are free, the gentlest first.
 * @param windows stretches to bend in, each from one x to another; the whole run comes first by itself
 */
export function sCurves(
  start: Position,
  end: Position,
  obstacles: readonly Box[],
  windows: readonly Window[] = [],
): Course[] {
  const near = inTheWay(start, end, obstacles);
  const wide = windows.filter(({ from, to }) => to - from > leastRun && from >= start.x && to <= end.x);
  const found: Course[] = [];
  for (const window of [{ from: start.x, to: end.x }, ...wide]) {
    for (const bend of bends) {
      const course = curve(start, end, window, bend);
      if (found.length < mostChoices && free(course, near)) found.push(course);
    }
  }
  return found;
}

/** The obstacles on the field between two points, which no S-curve between them leaves. */
function inTheWay(start: Position, end: Position, obstacles: readonly Box[]): Box[] {
  const top = Math.min(start.y, end.y) - clearance;
  const bottom = Math.max(start.y, end.y) + clearance;
  return obstacles.filter(
    (box) =>
      box.right > start.x - clearance && box.left < end.x + clearance && box.bottom > top && box.top < bottom,
  );
}

function curve(start: Position, end: Position, { from, to }: Window, [first, last]: Bend): Course {
  const run = to - from;
  const controls = [
    { x: from + run * first, y: start.y },
    { x: from + run * last, y: end.y },
  ];
  return { start, end, controls };
}

/** The gentlest free S-curve, or null where all run into something. */
export function sCurve(start: Position, end: Position, obstacles: readonly Box[]): Course | null {
  const near = inTheWay(start, end, obstacles);
  for (const bend of bends) {
    const course = curve(start, end, { from: start.x, to: end.x }, bend);
    if (free(course, near)) return course;
  }
  return null;
}
