/** Courses between nodes of one column: hanging like an outline, straight down, or round the column's left. */
import { reversed, type Course } from './curve';
import { free } from './sCurves';
import type { Box } from './types';

const corner = 9;
const deepestIndent = 34;

/** From below a shape down to one that is indented under it. */
function hanging(over: Box, under: Box, shift: number): Course {
  const x = over.x - shift;
  const y = under.y + shift;
  return {
    start: { x, y: over.y + over.radius + 1 },
    end: { x: under.left - 1, y },
    controls: [
      { x, y: y - corner },
      { x, y },
    ],
  };
}

/** Whether one box is indented under another. */
export function hangs(over: Box, under: Box): boolean {
  const step = under.x - over.x;
  return step > over.radius && step <= deepestIndent && under.y > over.y + over.radius + corner;
}

/** The upright part of a hanging line, for other lines to keep clear of. */
export function trunk(over: Box, under: Box): Box {
  const { x } = over;
  const y = (over.y + under.y) / 2;
  return { x, y, radius: 0, left: x, right: x, top: over.bottom, bottom: under.y };
}

/** Round the left of a column, from shape to shape. */
function bracket(from: Box, to: Box, shift: number): Course {
  const start = { x: from.left - 1, y: from.y + shift };
  const end = { x: to.left - 1, y: to.y + shift };
  const bulge = Math.min(34, 14 + Math.abs(end.y - start.y) * 0.08) + Math.abs(shift);
  const x = Math.min(start.x, end.x) - bulge;
  return {
    start,
    end,
    controls: [
      { x, y: start.y },
      { x, y: end.y },
    ],
  };
}

/** Straight down from shape to shape, for two that stand next to each other. */
function plumb(upper: Box, lower: Box): Course {
  const start = { x: upper.x, y: upper.y + upper.radius + 1 };
  const end = { x: lower.x, y: lower.y - lower.radius - 1 };
  return { start, end, controls: [] };
}

/** The course from one box to another that overlap in x; null where only a plain straight line is left. */
export function courseInColumn(from: Box, to: Box, shift: number, obstacles: readonly Box[]): Course | null {
  const [upper, lower] = from.y <= to.y ? [from, to] : [to, from];
  const others = obstacles.filter((box) => box !== from && box !== to);
  const turn = (course: Course): Course => (upper === from ? course : reversed(course));
  if (hangs(upper, lower)) {
    const course = hanging(upper, lower, shift);
    if (free(course, others)) return turn(course);
  }
  if (Math.abs(from.x - to.x) < 2 && shift === 0 && lower.top >= upper.bottom) {
    const course = plumb(upper, lower);
    if (free(course, others)) return turn(course);
  }
  return Math.abs(from.x - to.x) <= from.radius + to.radius + deepestIndent ? bracket(from, to, shift) : null;
}
