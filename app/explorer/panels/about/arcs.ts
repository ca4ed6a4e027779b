/**
 * The shape of a graph as arcs: kinds stand below each other in the order in which a picture is read, and each sort
 * of line is an arc beside them, from its subjects to its objects. Pure.
 */
import { kindRow, type Kind } from '@/graph/model';
import type { KindTie } from '@/graph/store/types';
import type { KindCount } from '../../firstScreen';
import { briefly } from '../../picture/badge';

export interface Arc {
  tie: KindTie;
  /** From the subjects' row to the objects'. */
  path: string;
  tip: { x: number; y: number };
  label: { x: number; y: number; text: string };
  width: number;
}

export const rowHeight = 44;
/** Arcs drawn at most: the table has them all. */
export const mostArcs = 40;
/** Pixels from an arc's outermost point to the next one's at the same height, and how far it reaches a row further on. */
const lane = 34;
const reach = 26;
const labelRoom = 26;
/** Where there is room, arcs reach out so much further. */
const widest = 1.9;
/** How far the ends at one row lie apart at most, and those of a loop. */
const spread = 26;
const loop = 9;

/** Kinds in the order of a picture's columns, then the largest first. */
export function kindsInOrder(kinds: readonly KindCount[]): KindCount[] {
  return [...kinds].sort(
    (a, b) =>
      kindRow(a.kind).column - kindRow(b.kind).column || b.count - a.count || (a.kind < b.kind ? -1 : 1),
  );
}

interface Placed {
  tie: KindTie;
  from: number;
  to: number;
  bulge: number;
}

/** Arcs whose middles are at one height stand in lanes, so that no count lies on another. */
function inLanes(ties: readonly KindTie[], rowOf: ReadonlyMap<Kind, number>): Placed[] {
  const last = new Map<number, number>();
  const placed = ties.flatMap((tie): Placed[] => {
    const [from, to] = [rowOf.get(tie.subject), rowOf.get(tie.object)];
    return from === undefined || to === undefined ? [] : [{ tie, from, to, bulge: 0 }];
  });
  return placed
    .sort((a, b) => Math.abs(a.from - a.to) - Math.abs(b.from - b.to))
    .map((arc) => {
      const middle = arc.from + arc.to;
      const least = reach * (1 + Math.abs(arc.from - arc.to));
      const bulge = Math.max(least, (last.get(middle) ?? Number.NEGATIVE_INFINITY) + lane);
      last.set(middle, bulge);
      return { ...arc, bulge };
    });
}

/** Where the ends at each row lie: those that come from above above those that come from below. */
function endHeights(arcs: readonly Placed[]): (row: number, arc: Placed) => number {
  const ends = new Map<number, Placed[]>();
  for (const arc of arcs.filter(({ from, to }) => from !== to)) {
    for (const row of [arc.from, arc.to]) ends.set(row, [...(ends.get(row) ?? []), arc]);
  }
  const other = (row: number, { from, to }: Placed) => (from === row ? to : from);
  for (const [row, own] of ends) {
    // Of two that go the same way, the one that reaches further ends nearer to the middle.
    own.sort((a, b) => {
      const [one, two] = [other(row, a), other(row, b)];
      if (one < row !== two < row) return one < row ? -1 : 1;
      return one < row ? a.bulge - b.bulge : b.bulge - a.bulge;
    });
  }
  return (row, arc) => {
    const own = ends.get(row) ?? [];
    const step = Math.min(6, spread / Math.max(1, own.length - 1));
    return (row + 0.5) * rowHeight + (own.indexOf(arc) - (own.length - 1) / 2) * step;
  };
}

/** 1 to 5 pixels by the logarithm of the count. */
const widthOf = (count: number): number => Math.min(5, 1 + Math.log10(Math.max(1, count)) * 1.1);

/**
 * The arcs of a graph, the most frequent sorts of lines first drawn last.
 * @param kinds in their order
 * @param room pixels of width there are
 */
export function arcsOf(
  kinds: readonly KindCount[],
  ties: readonly KindTie[],
  room: number,
): { arcs: Arc[]; width: number; height: number } {
  const rowOf = new Map<Kind, number>(kinds.map(({ kind }, row) => [kind, row]));
  const placed = inLanes(ties.slice(0, mostArcs), rowOf);
  const furthest = Math.max(1, ...placed.map(({ bulge }) => bulge));
  const scale = Math.min(widest, Math.max(0.2, (room - labelRoom) / furthest));
  const heightAt = endHeights(placed);
  const arcs = placed.map((arc): Arc => {
    const { tie, from, to } = arc;
    const isLoop = from === to;
    const middle = (from + 0.5) * rowHeight;
    const start = isLoop ? middle - loop : heightAt(from, arc);
    const end = isLoop ? middle + loop : heightAt(to, arc);
    const bulge = arc.bulge * scale;
    const control = (bulge * 4) / 3;
    return {
      tie,
      path: `M0 ${start}C${control} ${start} ${control} ${end} 9 ${end}`,
      tip: { x: 1, y: end },
      label: { x: bulge + 2, y: (start + end) / 2, text: briefly.format(tie.count) },
      width: widthOf(tie.count),
    };
  });
  return { arcs, width: furthest * scale + labelRoom, height: kinds.length * rowHeight };
}
