/**
 * Lanes: courses of lines that must pass between the labels of other columns. Each line chooses a gap in each
 * column so that it bends little and no gap is overfull; the lines in a gap then run side by side.
 */
import type { Course } from './curve';
import { spaced } from './rows';
import type { Gap, Station } from './stations';
import type { Box, Position } from './types';

export interface Wanted {
  from: Box;
  to: Box;
  start: Position;
  end: Position;
}

const pitch = 5;
/** Cost of one line more than a gap holds, in pixels of detour. */
const crowding = 40;
/** Cost of a bend, in the same measure. */
const bending = 14;
/** Ways that are followed on from each column. */
const keptWays = 16;

export interface Stop {
  station: Station;
  gap: Gap;
  y: number;
}

const held = (y: number, gap: Gap): number => {
  const pad = Math.min(2, (gap.bottom - gap.top) / 2);
  return Math.min(gap.bottom - pad, Math.max(gap.top + pad, y));
};

/** The end of a way through gaps, with the way to it. */
interface Way {
  cost: number;
  y: number;
  stop: Stop | null;
  before: Way | null;
}

/** The stops of a way from left to right. */
function stopsOf(way: Way): Stop[] {
  const stops: Stop[] = [];
  for (let at: Way | null = way; at !== null; at = at.before) if (at.stop !== null) stops.push(at.stop);
  return stops.reverse();
}

const step = (from: number, to: number): number =>
  Math.abs(to - from) + (Math.abs(to - from) > 1 ? bending : 0);

/** The ways on from these to a station: level as the line comes, or level with its end; whatever is between bends twice. */
function waysTo(station: Station, ways: readonly Way[], end: number, users: ReadonlyMap<Gap, number>): Way[] {
  return station.gaps.flatMap((gap) => {
    const room = Math.max(1, Math.floor((gap.bottom - gap.top) / pitch));
    const over = Math.max(0, (users.get(gap) ?? 0) + 1 - room) * crowding + gap.toll;
    const found = new Map<number, Way>();
    for (const way of ways) {
      for (const y of [held(way.y, gap), held(end, gap)]) {
        const cost = way.cost + step(way.y, y) + over;
        if (cost < (found.get(y)?.cost ?? Number.POSITIVE_INFINITY)) {
          found.set(y, { cost, y, stop: { station, gap, y }, before: way });
        }
      }
    }
    return [...found.values()];
  });
}

/** The gaps to take, by the least detour and the fewest bends; `users` counts the lines that took a gap already. */
function chosen(
  { start, end }: Wanted,
  between: readonly Station[],
  users: ReadonlyMap<Gap, number>,
): Stop[] {
  let ways: Way[] = [{ cost: 0, y: start.y, stop: null, before: null }];
  for (const station of between) {
    ways = waysTo(station, ways, end.y, users)
      .sort((a, b) => a.cost - b.cost)
      .slice(0, keptWays);
  }
  const total = (way: Way): number => way.cost + step(way.y, end.y);
  return stopsOf(ways.reduce((best, way) => (total(way) < total(best) ? way : best)));
}

/** The right edge of the labels that a line leaving its column would run into on its way up or down. */
function clearOf(station: Station | undefined, box: Box, towards: number, side: 'left' | 'right'): number {
  const own = side === 'right' ? box.right : box.left;
  if (station === undefined) return own;
  const near = station.boxes.filter(
    (other) =>
      other !== box &&
      other.bottom > Math.min(box.y, towards) - 4 &&
      other.top < Math.max(box.y, towards) + 4,
  );
  const edges = near.map((other) => other[side]);
  return side === 'right' ? Math.max(own, ...edges) : Math.min(own, ...edges);
}

/** From one column's edge to the next: level, one bend down or up between them, level. */
function bend(x1: number, y1: number, x2: number, y2: number): Position[] {
  const run = x2 - x1;
  // Columns that were pushed into each other leave no room between them: turn at once.
  if (run < 4)
    return [
      { x: (x1 + x2) / 2, y: y1 },
      { x: (x1 + x2) / 2, y: y2 },
    ];
  return [
    { x: x1 + run * 0.04, y: y1 },
    { x: x1 + run * 0.3, y: y1 },
    { x: x2 - run * 0.3, y: y2 },
    { x: x2 - run * 0.04, y: y2 },
  ];
}

function courseOf(want: Wanted, stops: readonly Stop[], stations: readonly Station[]): Course {
  const home = (box: Box): Station | undefined => stations.find((station) => station.boxes.includes(box));
  const first = stops[0]?.y ?? want.end.y;
  const last = stops.at(-1)?.y ?? want.start.y;
  let x = clearOf(home(want.from), want.from, first, 'right') + 4;
  let { y } = want.start;
  const controls: Position[] = [];
  for (const stop of stops) {
    controls.push(...bend(x, y, stop.station.left, stop.y));
    x = stop.station.right;
    y = stop.y;
  }
  controls.push(
    ...bend(x, y, Math.min(want.end.x, clearOf(home(want.to), want.to, last, 'left')), want.end.y),
  );
  return { start: want.start, end: want.end, controls };
}

/** Side by side: gives the lines that share a gap a place each, in the order that they come from and go to. */
function spread(wanted: readonly Wanted[], stops: readonly Stop[][]): void {
  const byGap = new Map<Gap, { stop: Stop; pull: number }[]>();
  stops.forEach((each, index) => {
    each.forEach((stop, number) => {
      const before = each[number - 1]?.y ?? wanted[index]?.start.y ?? stop.y;
      const after = each[number + 1]?.y ?? wanted[index]?.end.y ?? stop.y;
      byGap.set(stop.gap, [...(byGap.get(stop.gap) ?? []), { stop, pull: (before + after) / 2 }]);
    });
  });
  for (const [gap, lines] of byGap) {
    lines.sort((a, b) => a.stop.y - b.stop.y || a.pull - b.pull);
    const step = Math.min(pitch, (gap.bottom - gap.top) / (lines.length + 1));
    const wishes = lines.map(({ stop }) => ({ at: stop.y, weight: 1 }));
    const heights = lines.map(() => 0);
    const gaps = lines.map(() => step);
    const ys = spaced(heights, gaps, wishes, gap.top + step / 2, gap.bottom - step / 2);
    lines.forEach(({ stop }, index) => (stop.y = ys[index] ?? stop.y));
  }
}

/** The gaps that each wanted line passes, from left to right, and at which height. */
export function laneStops(wanted: readonly Wanted[], stations: readonly Station[]): Stop[][] {
  const users = new Map<Gap, number>();
  const stops = wanted.map((want) => {
    const between = stations.filter((station) => station.left > want.start.x && station.right < want.end.x);
    const found = chosen(want, between, users);
    for (const { gap } of found) users.set(gap, (users.get(gap) ?? 0) + 1);
    return found;
  });
  spread(wanted, stops);
  return stops;
}

/** A course through these stops for each wanted line, in the same order. */
export function laneCourses(
  wanted: readonly Wanted[],
  stops: readonly (readonly Stop[])[],
  stations: readonly Station[],
): Course[] {
  return wanted.map((want, index) => courseOf(want, stops[index] ?? [], stations));
}
