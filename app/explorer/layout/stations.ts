/**
 * Stations: the columns that a line passes on its way, and the free gaps between the labels there. Found from
 * where the nodes stand now, so that lines keep clear of labels after nodes were moved or added.
 */
import type { Box } from './types';

export interface Gap {
  top: number;
  bottom: number;
  /** What it costs to pass, in pixels of detour: gaps inside an outline cross its upright line. */
  toll: number;
}

export interface Station {
  left: number;
  right: number;
  boxes: Box[];
  /** Free room from top to bottom; the first and last are open. */
  gaps: Gap[];
}

/** Shapes whose middles are nearer than this in x stand in one column (outlines are indented by less). */
const sameColumn = 60;
/** Between a line and a label. */
export const clearance = 3;
const far = 1e5;
const outlineToll = 60;

function gapsOf(boxes: readonly Box[], trunks: readonly Box[]): Gap[] {
  const gaps: Omit<Gap, 'toll'>[] = [];
  let top = -far;
  for (const box of [...boxes].sort((a, b) => a.top - b.top)) {
    if (box.top - clearance > top) gaps.push({ top, bottom: box.top - clearance });
    top = Math.max(top, box.bottom + clearance);
  }
  gaps.push({ top, bottom: far });
  return gaps.map((gap) => {
    const crossed = trunks.some(
      (trunk) => trunk.top < gap.bottom && trunk.bottom > gap.top && gap.bottom - gap.top < far / 2,
    );
    return { ...gap, toll: crossed ? outlineToll : 0 };
  });
}

/**
 * The columns from left to right.
 * @param heads boxes of headings: kept clear of, but no part of a column's width
 * @param trunks the upright lines of outlines
 */
export function stationsOf(boxes: Iterable<Box>, heads: readonly Box[], trunks: readonly Box[]): Station[] {
  const columns: Box[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const box of [...boxes].sort((a, b) => a.x - b.x)) {
    if (box.x - last > sameColumn) columns.push([]);
    columns.at(-1)?.push(box);
    last = box.x;
  }
  return columns.map((each) => {
    const left = Math.min(...each.map((box) => box.left));
    const right = Math.max(...each.map((box) => box.right));
    const within = (box: Box): boolean => box.x >= left && box.x <= right;
    const gaps = gapsOf([...each, ...heads.filter(within)], trunks.filter(within));
    return { left, right, boxes: each, gaps };
  });
}
