/** A course in cytoscape's terms: ends relative to the nodes' middles, control points relative to the line between. */
import type { Course } from '../layout/curve';
import type { Box, Position } from '../layout/types';

export interface CourseStyle {
  /** "x y", from the middle of the source and of the target. */
  sourceEnd: string;
  targetEnd: string;
  /** How far along each control point is, as a share, and how far to the side, in pixels. */
  weights: number[];
  distances: number[];
}

const rounded = (value: number, digits: number): number => {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale || 0;
};

function relative(point: Position, box: Box): string {
  return `${rounded(point.x - box.x, 1)} ${rounded(point.y - box.y, 1)}`;
}

/** Null for a course that cannot be told this way: its ends lie on one point. */
export function courseStyle({ start, end, controls }: Course, source: Box, target: Box): CourseStyle | null {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy);
  if (length < 1) return null;
  // Without control points a straight line still needs one, in its middle.
  const points = controls.length === 0 ? [{ x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }] : controls;
  return {
    sourceEnd: relative(start, source),
    targetEnd: relative(end, target),
    weights: points.map(({ x, y }) => rounded(((x - start.x) * dx + (y - start.y) * dy) / length ** 2, 4)),
    distances: points.map(({ x, y }) => rounded(((y - start.y) * dx - (x - start.x) * dy) / length, 1)),
  };
}
