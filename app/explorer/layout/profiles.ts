/**
 * Profiles: the height of a course at every few pixels from left to right. Two of them tell quickly how often
 * their lines cross, so that of several free courses the one can be taken that crosses least.
 */
import { pointsAlong, type Course } from './curve';

/** Heights at x = first · grid, (first + 1) · grid and so on. */
export interface Profile {
  first: number;
  heights: number[];
  top: number;
  bottom: number;
}

const grid = 14;
/** Lines nearer than this run side by side or meet; they do not cross. */
const apart = 1.5;

/** The profile of a course that runs from left to right. */
export function profileOf(course: Course): Profile {
  const points = pointsAlong(course, grid);
  const first = Math.ceil(course.start.x / grid);
  const heights: number[] = [];
  let index = 0;
  for (let x = first * grid; x <= course.end.x; x += grid) {
    while ((points[index + 1]?.x ?? Number.POSITIVE_INFINITY) < x) index += 1;
    const a = points[index] ?? course.start;
    const b = points[index + 1] ?? course.end;
    heights.push(a.y + ((b.y - a.y) * (x - a.x)) / Math.max(0.01, b.x - a.x));
  }
  const [{ y: startY }, { y: endY }] = [course.start, course.end];
  return {
    first,
    heights,
    top: Math.min(startY, endY, ...heights),
    bottom: Math.max(startY, endY, ...heights),
  };
}

/** How often two lines cross. */
export function profileCrossings(a: Profile, b: Profile): number {
  if (a.bottom < b.top || b.bottom < a.top) return 0;
  const from = Math.max(a.first, b.first);
  const to = Math.min(a.first + a.heights.length, b.first + b.heights.length);
  let side = 0;
  let count = 0;
  for (let x = from; x < to; x += 1) {
    const difference = (a.heights[x - a.first] ?? 0) - (b.heights[x - b.first] ?? 0);
    if (Math.abs(difference) < apart) continue;
    const now = Math.sign(difference);
    if (side !== 0 && now !== side) count += 1;
    side = now;
  }
  return count;
}
