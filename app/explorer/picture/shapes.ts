/** Outlines of node shapes and line ends, as SVG path data; the same forms that cytoscape draws. */
import type { ArrowShape, Shape } from '@/graph/model';
import type { Position } from '../layout/types';
import { num } from './xml';

/** Corners of a regular polygon with a corner or side on top, stretched to fill the square from -1 to 1. */
function ngon(sides: number): Position[] {
  const step = (2 * Math.PI) / sides;
  const start = -Math.PI / 2 + (sides % 2 === 0 ? step / 2 : 0);
  const raw = Array.from({ length: sides }, (_, index) => ({
    x: Math.cos(start + index * step),
    y: Math.sin(start + index * step),
  }));
  const xs = raw.map(({ x }) => x);
  const ys = raw.map(({ y }) => y);
  const stretch = (value: number, all: number[]): number => {
    const least = Math.min(...all);
    return ((value - least) / (Math.max(...all) - least)) * 2 - 1;
  };
  return raw.map(({ x, y }) => ({ x: stretch(x, xs), y: stretch(y, ys) }));
}

const corners: Record<Exclude<Shape, 'ellipse' | 'round-rectangle'>, Position[]> = {
  triangle: ngon(3),
  pentagon: ngon(5),
  hexagon: ngon(6),
  octagon: ngon(8),
  diamond: [
    { x: 0, y: -1 },
    { x: 1, y: 0 },
    { x: 0, y: 1 },
    { x: -1, y: 0 },
  ],
  'round-tag': [
    { x: -1, y: -0.8 },
    { x: 0.3, y: -0.8 },
    { x: 1, y: 0 },
    { x: 0.3, y: 0.8 },
    { x: -1, y: 0.8 },
  ],
};

function polygon(points: readonly Position[]): string {
  return `M${points.map(({ x, y }) => `${num(x)} ${num(y)}`).join('L')}Z`;
}

function roundedSquare(x: number, y: number, r: number): string {
  const c = Math.min(5, r * 0.45);
  const side = num(2 * (r - c));
  const arc = (dx: number, dy: number): string => `a${num(c)} ${num(c)} 0 0 1 ${num(dx)} ${num(dy)}`;
  return `M${num(x - r + c)} ${num(y - r)}h${side}${arc(c, c)}v${side}${arc(-c, c)}h-${side}${arc(-c, -c)}v-${side}${arc(c, -c)}Z`;
}

function circle(x: number, y: number, r: number): string {
  return `M${num(x - r)} ${num(y)}a${num(r)} ${num(r)} 0 1 0 ${num(2 * r)} 0a${num(r)} ${num(r)} 0 1 0 ${num(-2 * r)} 0Z`;
}

/** The outline of a shape with this middle and half size. */
export function shapePath(shape: Shape, x: number, y: number, r: number): string {
  if (shape === 'ellipse') return circle(x, y, r);
  if (shape === 'round-rectangle') return roundedSquare(x, y, r);
  return polygon(corners[shape].map((corner) => ({ x: x + corner.x * r, y: y + corner.y * r })));
}

/** A line's end: its outline, whether it is filled, and how far the line itself stops before the tip. */
export interface ArrowHead {
  path: string;
  filled: boolean;
  gap: number;
}

const size = 8.7;

/** The head of an arrow with its tip at a point, coming from `from`. */
export function arrowHead(shape: ArrowShape, tip: Position, from: Position, lineWidth: number): ArrowHead {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const ux = (tip.x - from.x) / length;
  const uy = (tip.y - from.y) / length;
  /** A point `back` behind the tip and `aside` of the line. */
  const at = (back: number, aside: number): Position => ({
    x: tip.x - ux * back - uy * aside,
    y: tip.y - uy * back + ux * aside,
  });
  const triangle = polygon([at(0, 0), at(size, size / 2), at(size, -size / 2)]);
  switch (shape) {
    case 'circle':
    case 'hollow-circle': {
      const radius = size / 2 - 0.4;
      const centre = at(size / 2, 0);
      const path = circle(centre.x, centre.y, radius);
      return { path, filled: shape === 'circle', gap: shape === 'circle' ? size / 2 : size / 2 + radius };
    }
    case 'vee':
      return {
        path: polygon([at(0, 0), at(size, size / 2), at(size / 2, 0), at(size, -size / 2)]),
        filled: true,
        gap: size / 2,
      };
    case 'tee':
      return {
        path: polygon([at(0, size / 2), at(2.6, size / 2), at(2.6, -size / 2), at(0, -size / 2)]),
        filled: true,
        gap: 1,
      };
    case 'triangle-cross':
      return { path: triangle + polygon(cross(at, lineWidth)), filled: true, gap: size / 2 };
    case 'hollow-triangle':
      return { path: triangle, filled: false, gap: size };
    case 'diamond':
    case 'hollow-diamond': {
      const path = polygon([at(0, 0), at(size / 2, size / 2), at(size, 0), at(size / 2, -size / 2)]);
      return { path, filled: shape === 'diamond', gap: shape === 'diamond' ? size / 2 : size };
    }
    case 'square':
    case 'hollow-square': {
      const half = size * 0.42;
      const path = polygon([at(0, half), at(2 * half, half), at(2 * half, -half), at(0, -half)]);
      return { path, filled: shape === 'square', gap: shape === 'square' ? half : 2 * half };
    }
    default:
      return { path: triangle, filled: true, gap: size / 2 };
  }
}

function cross(at: (back: number, aside: number) => Position, lineWidth: number): Position[] {
  const near = size * 1.35;
  const thick = Math.max(1.6, lineWidth);
  return [at(near, size / 2), at(near + thick, size / 2), at(near + thick, -size / 2), at(near, -size / 2)];
}
