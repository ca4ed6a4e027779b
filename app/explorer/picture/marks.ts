/** Where a word stands on its line: as near to the middle as it can without covering a label or another word. */
import { relationRow } from '@/graph/model';
import { milestones, type Course, type Milestone } from '../layout/curve';
import { textWidth } from '../layout/measure';
import { Occupied } from '../layout/occupied';
import type { Box, Position } from '../layout/types';
import type { DrawnEdge } from '../state/types';
import { lineMark } from './look';

export const markFont = 10;
/** How far the marks of two claims that contradict each other stand aside, up and down. */
export const markAside = 9;
const height = 15;
const padding = 8;
/** Shares of the way, the middle first. */
const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

/** Width and height of a word with its patch. */
export function markSize(word: string): { width: number; height: number } {
  return { width: textWidth(word, markFont, true) + padding, height };
}

function boxAt({ x, y }: Position, width: number): Box {
  return {
    x,
    y,
    radius: 0,
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  };
}

/**
 * A place for each line's word, by edge id: its mark, or its label for the time that it is shown.
 * @param boxes what the nodes take up
 */
export function markPlaces(
  edges: readonly DrawnEdge[],
  courses: ReadonlyMap<string, Course | null>,
  boxes: readonly Box[],
): Map<string, Milestone> {
  const places = new Map<string, Milestone>();
  const occupied = new Occupied(boxes);
  for (const drawn of edges) {
    const course = courses.get(drawn.edge.id);
    if (course === undefined || course === null) continue;
    const mark = lineMark(drawn);
    const { width } = markSize(mark ?? relationRow(drawn.edge.relation).label);
    const aside = mark === null || !drawn.disputed ? 0 : drawn.edge.negated ? markAside : -markAside;
    const stops = milestones(course, shares).map((stop) => ({ ...stop, y: stop.y + aside }));
    const open = stops.find((stop) => occupied.free(boxAt(stop, width), 0));
    const place = open ?? stops[0];
    if (place === undefined) continue;
    places.set(drawn.edge.id, place);
    // A label is shown for one line at a time; marks are there always.
    if (mark !== null) occupied.add(boxAt(place, width));
  }
  return places;
}
