/**
 * The headings of the columns, worked out from where the nodes stand, so that they fit after nodes were moved,
 * added or hidden, and need no place in a link.
 */
import { kindRow, type Kind } from '@/graph/model';
import { boxOf } from './boxes';
import { sizes, textWidth } from './measure';
import type { Box, ColumnHead, Position } from './types';

export interface Headed {
  kind: Kind;
  name: string;
  position: Position;
}

/** From the middle of a heading to the top of the topmost node. */
export const headRise = 26;
/** Nodes nearer to each other than this in x stand in one column. */
const sameColumn = 60;

interface Spot {
  kind: Kind;
  x: number;
  top: number;
}

/** One heading for each kind, over its leftmost column; sorted from left to right. */
export function columnHeads(nodes: readonly Headed[]): ColumnHead[] {
  const spots = nodes.map(({ kind, name, position }): Spot => ({
    kind,
    x: position.x,
    top: boxOf({ name }, position, 'columns').top,
  }));
  const first = Math.min(...spots.map(({ top }) => top)) - headRise;
  const kinds = [...new Set(spots.map(({ kind }) => kind))];
  return kinds
    .map((kind): ColumnHead => {
      const own = spots.filter((spot) => spot.kind === kind);
      const x = Math.min(...own.map((spot) => spot.x));
      const top = Math.min(...own.filter((spot) => spot.x - x < sameColumn).map((spot) => spot.top));
      // Under other kinds' nodes in the same column, the heading stands over its own nodes.
      const below = spots.some(
        (spot) => spot.kind !== kind && Math.abs(spot.x - x) < sameColumn && spot.top < top,
      );
      const row = kindRow(kind);
      const text = own.length === 1 ? row.label : row.plural;
      return {
        kind,
        label: text.charAt(0).toUpperCase() + text.slice(1),
        x: x - sizes.radius,
        y: below ? top - headRise / 2 - 2 : first,
      };
    })
    .sort((a, b) => a.x - b.x || a.y - b.y);
}

/** What a heading takes up, for lines to keep clear of. */
export function headBox(head: ColumnHead): Box {
  const half = sizes.font * 0.7;
  const right = head.x + textWidth(head.label, sizes.font, true);
  return {
    x: head.x + sizes.radius,
    y: head.y,
    radius: 0,
    left: head.x,
    right,
    top: head.y - half,
    bottom: head.y + half,
  };
}
