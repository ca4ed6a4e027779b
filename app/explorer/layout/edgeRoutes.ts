/**
 * Leads the lines of the columns picture past the labels. A line leaves behind its subject's label and arrives at
 * its object's shape; on the way it takes the gentlest course that is free: one S-curve, two through a gap, or
 * lanes through the gaps of the columns between. Lines inside a column hang like an outline or bend round it.
 */
import { reversed, type Course } from './curve';
import { courseInColumn, hangs, trunk } from './inColumn';
import { laneCourses, laneStops, type Stop, type Wanted } from './lanes';
import { leastCrossing, type Choice } from './leastCrossing';
import { free, sCurve, sCurves } from './sCurves';
import { shiftsOf, sidewaysOf, windowsOf, type RoutedEdge, type Sideways } from './sideways';
import { stationsOf } from './stations';
import type { Box } from './types';

/** Beyond this many lines, fewer courses are weighed up: nobody can follow each one then. */
const carefulUpTo = 250;
/** How far before a node an outline's upright line may stand. */
const nearTrunk = 60;

/** The upright lines right before a node: whatever arrives there crosses them anyway. */
function before(box: Box, trunks: readonly Box[]): Box[] {
  return trunks.filter(
    ({ x, top, bottom }) => x < box.x && x > box.left - nearTrunk && top < box.y && bottom >= box.y - 1,
  );
}

/** Two S-curves through one of the stops, where that is free; it bends less than lanes do. */
function throughOne(want: Wanted, stops: readonly Stop[], others: readonly Box[]): Course | null {
  for (const { station, y } of stops) {
    const first = sCurve(want.start, { x: station.left, y }, others);
    const second = first === null ? null : sCurve({ x: station.right, y }, want.end, others);
    if (first === null || second === null) continue;
    // Level all through the gap, which the two curves by themselves are not once they are joined.
    const gap = [
      { x: station.left, y },
      { x: station.right, y },
    ];
    const course = {
      start: want.start,
      end: want.end,
      controls: [...first.controls, ...gap, ...second.controls],
    };
    if (free(course, others)) return course;
  }
  return null;
}

/** The upright lines of all outlines. */
function trunksOf(edges: readonly RoutedEdge[], boxes: ReadonlyMap<string, Box>): Box[] {
  return edges.flatMap(({ subject, object }) => {
    const a = boxes.get(subject);
    const b = boxes.get(object);
    if (a === undefined || b === undefined) return [];
    return hangs(a, b) ? [trunk(a, b)] : hangs(b, a) ? [trunk(b, a)] : [];
  });
}

/**
 * The course of each edge, from subject to object, by edge id; null for one that is best drawn as a plain
 * straight line or loop (its ends lie on top of each other, or are the same node).
 * @param further boxes to keep clear of beside the nodes': the headings
 */
export function routeEdges(
  edges: readonly RoutedEdge[],
  boxes: ReadonlyMap<string, Box>,
  further: readonly Box[] = [],
): Map<string, Course | null> {
  const solid = [...boxes.values(), ...further];
  const trunks = trunksOf(edges, boxes);
  const obstacles = [...solid, ...trunks];
  const careful = edges.length <= carefulUpTo;
  const shifts = shiftsOf(edges);
  const courses = new Map<string, Course | null>();
  const wanted: Sideways[] = [];
  const choices: Choice<Sideways>[] = [];
  const stations = stationsOf(boxes.values(), further, trunks);
  const othersOf = ({ from, to }: Sideways): Box[] => {
    const ends = new Set([from, to, ...before(to, trunks)]);
    return obstacles.filter((box) => !ends.has(box));
  };
  edges.forEach((edge, index) => {
    const subject = boxes.get(edge.subject);
    const object = boxes.get(edge.object);
    const shift = shifts[index] ?? 0;
    courses.set(edge.id, null);
    if (subject === undefined || object === undefined || subject === object) return;
    const sideways = sidewaysOf(edge, subject, object, shift);
    if (sideways === null) {
      courses.set(edge.id, courseInColumn(subject, object, shift, solid));
      return;
    }
    const windows = careful ? windowsOf(sideways, stations) : [];
    const free = sCurves(sideways.start, sideways.end, othersOf(sideways), windows);
    if (free.length === 0) wanted.push(sideways);
    else choices.push({ want: sideways, courses: free });
  });
  const stops = laneStops(wanted, stations);
  laneCourses(wanted, stops, stations).forEach((course, index) => {
    const want = wanted[index];
    if (want !== undefined)
      choices.push({ want, courses: [throughOne(want, stops[index] ?? [], othersOf(want)) ?? course] });
  });
  for (const { want, course } of leastCrossing(choices))
    courses.set(want.id, want.turned ? reversed(course) : course);
  return courses;
}
