/** Edges whose ends stand side by side, seen from left to right whichever end is the subject. */
import type { Wanted } from './lanes';
import type { Window } from './sCurves';
import type { Station } from './stations';
import type { Box } from './types';

export interface RoutedEdge {
  id: string;
  subject: string;
  object: string;
}

/** Between the end of a label and the beginning of a line. */
const port = 4;
/** A line to the right needs this much room to turn. */
const leastRun = 8;
/** Between lines that tie the same two nodes. */
const parallel = 8;

/** How far each edge is shifted, so that lines between the same two nodes run side by side. */
export function shiftsOf(edges: readonly RoutedEdge[]): number[] {
  const pairs = new Map<string, number[]>();
  edges.forEach(({ subject, object }, index) => {
    const key = JSON.stringify([subject, object].sort());
    pairs.set(key, [...(pairs.get(key) ?? []), index]);
  });
  const shifts = edges.map(() => 0);
  for (const indices of pairs.values()) {
    indices.forEach((edge, number) => (shifts[edge] = (number - (indices.length - 1) / 2) * parallel));
  }
  return shifts;
}

/** An edge whose ends stand side by side, from the left one to the right one. */
export interface Sideways extends Wanted {
  id: string;
  turned: boolean;
}

/** The edge from left to right; null where its ends leave no room between them. */
export function sidewaysOf(edge: RoutedEdge, subject: Box, object: Box, shift: number): Sideways | null {
  const turned = object.x < subject.x;
  const [from, to] = turned ? [object, subject] : [subject, object];
  const start = { x: from.right + port, y: from.y + shift };
  const end = { x: to.left - 1, y: to.y + shift };
  return end.x - start.x < leastRun ? null : { id: edge.id, from, to, start, end, turned };
}

/** Where a line may bend: behind its own column, behind the last one that it passes, or before the first. */
export function windowsOf({ from, start, end }: Sideways, stations: readonly Station[]): Window[] {
  const own = stations.find((station) => station.boxes.includes(from))?.right ?? start.x;
  const passed = stations.filter((station) => station.left > start.x && station.right < end.x);
  const first = passed[0]?.left ?? end.x;
  const last = passed.at(-1)?.right ?? own;
  return [
    { from: own, to: end.x },
    { from: last, to: end.x },
    { from: start.x, to: first },
  ];
}
