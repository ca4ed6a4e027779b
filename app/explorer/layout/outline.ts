/**
 * Outlines: nodes of one kind that hang together are drawn as one block of rows, the ones that hang off another
 * indented under it, as in a table of contents. "Kind of" and "part of" always make outlines; a long chain of
 * causes does too, where it would take too many columns.
 */
import { labelOf, radiusOf } from './boxes';
import { sizes } from './measure';
import type { LayoutNode } from './types';

/** One node in a block: how deep it is indented, and its middle from the block's top. */
export interface Row {
  id: string;
  depth: number;
  offset: number;
  height: number;
  /** From the column's line to the end of the label. */
  width: number;
}

export interface Block {
  rows: Row[];
  height: number;
  width: number;
}

/** Hangs `under` below `over`. */
export interface Hanging {
  under: string;
  over: string;
}

export const indent = 24;
/** Between two rows of a block, and between two blocks unless a column has room to spare. */
export const rowGap = 8;

/** For each node the one node that it hangs under: the first that makes no circle. */
function parents(hangings: readonly Hanging[]): Map<string, string> {
  const over = new Map<string, string>();
  for (const hanging of hangings) {
    let at: string | undefined = hanging.over;
    while (at !== undefined && at !== hanging.under) at = over.get(at);
    if (at === undefined && !over.has(hanging.under)) over.set(hanging.under, hanging.over);
  }
  return over;
}

/** How many hangings find no place in an outline, since their node hangs elsewhere already. */
export function leftOver(hangings: readonly Hanging[]): number {
  const over = parents(hangings);
  return hangings.filter(({ under, over: top }) => over.get(under) !== top).length;
}

/** A node with its size, measured once. */
export interface Measured extends LayoutNode {
  height: number;
  /** From the middle of the shape to the end of the label. */
  width: number;
}

/** Measures a node; the centre is drawn larger. */
export function measured(node: LayoutNode, centre: boolean): Measured {
  const label = labelOf({ name: node.name, centre });
  const radius = radiusOf({ centre });
  return {
    ...node,
    height: Math.max(2 * radius, label.height),
    width: radius + sizes.labelGap + label.width,
  };
}

/**
 * The blocks of one kind's nodes, in the nodes' order.
 * @param hangings in order of preference; ends that are not among the nodes are passed over
 */
export function blocksOf(nodes: readonly Measured[], hangings: readonly Hanging[]): Block[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const over = parents(hangings.filter(({ under, over: top }) => byId.has(under) && byId.has(top)));
  const below = new Map<string, Measured[]>();
  for (const node of nodes) {
    const top = over.get(node.id);
    if (top !== undefined) below.set(top, [...(below.get(top) ?? []), node]);
  }
  const rowsUnder = (node: Measured, depth: number): Row[] => [
    { id: node.id, depth, offset: 0, height: node.height, width: depth * indent + node.width },
    ...(below.get(node.id) ?? []).flatMap((child) => rowsUnder(child, depth + 1)),
  ];
  return nodes.filter((node) => !over.has(node.id)).map((node) => stacked(rowsUnder(node, 0)));
}

function stacked(rows: Row[]): Block {
  let top = 0;
  for (const row of rows) {
    row.offset = top + row.height / 2;
    top += row.height + rowGap;
  }
  return { rows, height: top - rowGap, width: Math.max(...rows.map((row) => row.width)) };
}
