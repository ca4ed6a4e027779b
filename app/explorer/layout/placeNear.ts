/**
 * Places for nodes that join a picture: the nearest free slot beside the node they come from, in the column of
 * their kind. No node that is there already moves.
 */
import { kindRow, type Kind } from '@/graph/model';
import { boxOf } from './boxes';
import { headHeight } from './lattice';
import { Occupied } from './occupied';
import { rowGap } from './outline';
import type { Box, LayoutName, LayoutNode, Position } from './types';

/** Nodes nearer to each other than this in x stand in one column. */
const sameColumn = 60;
/** Between columns. */
const columnGap = 64;
const step = 6;
/** Of the first ring round the parent, and from ring to ring, in the force layout. */
const ring = 110;
const golden = Math.PI * (3 - Math.sqrt(5));
const tries = 2_000;

interface Placed {
  kind: Kind;
  box: Box;
}

/** Where a column may begin, and from which height on it is free for another kind. */
interface Column {
  x: number;
  from: number | null;
}

/** The columns of a kind by where they begin. */
function columnsOfKind(placed: readonly Placed[], kind: Kind): number[] {
  const xs = placed
    .filter((each) => each.kind === kind)
    .map(({ box }) => box.x)
    .sort((a, b) => a - b);
  return xs.filter((x, index) => index === 0 || x - (xs[index - 1] ?? x) > sameColumn);
}

/** A column for a kind that has none yet: behind those before it, or below them where there is no room between. */
function newColumn(placed: readonly Placed[], kind: Kind, own: Box): Column {
  const { column } = kindRow(kind);
  const earlier = placed.filter((each) => kindRow(each.kind).column < column);
  const later = placed.filter((each) => kindRow(each.kind).column > column);
  const end = Math.max(...earlier.map(({ box }) => box.right));
  const next = Math.min(...later.map(({ box }) => box.left));
  const width = own.right - own.x;
  if (earlier.length === 0) return { x: next - columnGap - width, from: null };
  if (later.length === 0 || next - end >= width + own.radius + columnGap)
    return { x: end + columnGap / 2 + own.radius, from: null };
  const last = Math.max(...earlier.map((each) => kindRow(each.kind).column));
  const host = earlier.filter((each) => kindRow(each.kind).column === last);
  const x = Math.min(...host.map(({ box }) => box.x));
  const below = placed.filter(({ box }) => box.left < x + width && box.right > x - own.radius);
  return { x, from: Math.max(...below.map(({ box }) => box.bottom)) + headHeight + own.y - own.top };
}

function columnFor(placed: readonly Placed[], kind: Kind, own: Box, parent: Position): Column {
  const columns = columnsOfKind(placed, kind);
  const distance = (x: number): number => Math.abs(x - parent.x);
  const [first, ...others] = columns;
  if (first === undefined) return newColumn(placed, kind, own);
  return { x: others.reduce((best, x) => (distance(x) < distance(best) ? x : best), first), from: null };
}

const lowest = (placed: readonly Placed[]): number => Math.max(...placed.map(({ box }) => box.bottom));

/** The free height in a column that is nearest to the parent's. */
function slot(
  placed: readonly Placed[],
  occupied: Occupied,
  column: Column,
  parent: Position,
  boxAt: (position: Position) => Box,
): Position {
  const start = column.from === null ? parent.y : Math.max(parent.y, column.from);
  for (let index = 0; index < tries; index += 1) {
    const away = Math.ceil(index / 2) * step;
    const y = start + (index % 2 === 0 ? away : -away);
    if (column.from !== null && y < column.from) continue;
    const box = boxAt({ x: column.x, y });
    if (occupied.free(box, rowGap)) return { x: column.x, y };
  }
  return { x: column.x, y: lowest(placed) + 2 * step };
}

/** The free place on a spiral round the parent. */
function round(
  placed: readonly Placed[],
  occupied: Occupied,
  parent: Position,
  boxAt: (position: Position) => Box,
): Position {
  for (let index = 0; index < tries; index += 1) {
    const radius = ring * Math.sqrt(1 + index / 6);
    const position = {
      x: Math.round(parent.x + radius * Math.cos(index * golden)),
      y: Math.round(parent.y + radius * Math.sin(index * golden)),
    };
    if (occupied.free(boxAt(position), rowGap)) return position;
  }
  return { x: parent.x, y: lowest(placed) + ring };
}

/**
 * Positions for added nodes.
 * @param parent id of the node they are reached from; the picture's middle if it is not placed
 * @param added nodes to place, the most important first; those that have a position already are passed over
 * @param positions where the nodes of the picture stand
 * @param known the nodes of the picture by id
 */
export function placeNear(
  parent: string,
  added: readonly LayoutNode[],
  positions: Readonly<Record<string, Position>>,
  known: Readonly<Record<string, Pick<LayoutNode, 'kind' | 'name'> & { centre?: boolean }>>,
  layout: LayoutName = 'columns',
): Record<string, Position> {
  const placed: Placed[] = Object.entries(positions).flatMap(([id, position]) => {
    const node = known[id];
    return node === undefined ? [] : [{ kind: node.kind, box: boxOf(node, position, layout) }];
  });
  const occupied = new Occupied(placed.map(({ box }) => box));
  const from = positions[parent] ?? { x: 0, y: 0 };
  const result: Record<string, Position> = {};
  for (const node of added) {
    if (Object.hasOwn(positions, node.id) || Object.hasOwn(result, node.id)) continue;
    const boxAt = (position: Position): Box => boxOf(node, position, layout);
    const position =
      placed.length === 0
        ? from
        : layout !== 'columns'
          ? round(placed, occupied, from, boxAt)
          : slot(placed, occupied, columnFor(placed, node.kind, boxAt({ x: 0, y: 0 }), from), from, boxAt);
    result[node.id] = position;
    const box = boxAt(position);
    placed.push({ kind: node.kind, box });
    occupied.add(box);
  }
  return result;
}
