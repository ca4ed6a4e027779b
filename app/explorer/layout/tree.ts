/**
 * A tree of kinds: what is a kind or a part of something stands to its right, under one another, and the broader
 * concept at the middle of its own. Concepts that no such line ties stand below, in rows as wide as the tree. Pure,
 * synchronous and repeatable.
 */
import { kindRow } from '@/graph/model';
import { measured, rowGap, type Measured } from './outline';
import type { LayoutEdge, LayoutNode, Position } from './types';

const byName = (a: Measured, b: Measured): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1;

/** Between the end of a column's longest label and the next column: lines fan out there. */
const columnGap = 72;
/** Between two trees, and between the trees and what is in none. */
const treeGap = 22;
const restGap = 56;
/** Concepts in a row of the rest at least, and the room between rows. */
const leastAcross = 5;
const restRowGap = 14;

/** Relations that make a tree, the firmer first. */
const broader = ['SUBTYPE_OF', 'PART_OF'];

interface Branch {
  node: Measured;
  below: Branch[];
}

/** For each node the one that it stands under: by the firmer relation, then by name; never in a circle. */
function overOf(nodes: ReadonlyMap<string, Measured>, edges: readonly LayoutEdge[]): Map<string, string> {
  const over = new Map<string, string>();
  const ties = edges
    .filter(({ relation, subject, object }) => broader.includes(relation) && subject !== object)
    .flatMap(({ relation, subject, object }) => {
      const top = nodes.get(object);
      return top === undefined || !nodes.has(subject) ? [] : [{ relation, subject, top }];
    })
    .sort(
      (a, b) =>
        broader.indexOf(a.relation) - broader.indexOf(b.relation) ||
        byName(a.top, b.top) ||
        (a.subject < b.subject ? -1 : 1),
    );
  for (const { subject, top } of ties) {
    if (over.has(subject)) continue;
    let at: string | undefined = top.id;
    while (at !== undefined && at !== subject) at = over.get(at);
    if (at === undefined) over.set(subject, top.id);
  }
  return over;
}

/** The trees, largest first, and what is in none. */
function grown(
  nodes: readonly Measured[],
  edges: readonly LayoutEdge[],
): { trees: Branch[]; rest: Measured[] } {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const over = overOf(known, edges);
  const branches = new Map(nodes.map((node): [string, Branch] => [node.id, { node, below: [] }]));
  for (const node of [...nodes].sort(byName)) {
    const own = branches.get(node.id);
    const top = branches.get(over.get(node.id) ?? '');
    if (own !== undefined && top !== undefined) top.below.push(own);
  }
  const roots = [...branches.values()].filter(({ node }) => !over.has(node.id));
  const size = (branch: Branch): number => branch.below.reduce((sum, each) => sum + size(each), 1);
  const trees = roots.filter(({ below }) => below.length > 0);
  trees.sort((a, b) => size(b) - size(a) || byName(a.node, b.node));
  return { trees, rest: roots.filter(({ below }) => below.length === 0).map(({ node }) => node) };
}

function widths(branch: Branch, depth: number, most: number[]): void {
  most[depth] = Math.max(most[depth] ?? 0, branch.node.width);
  for (const each of branch.below) widths(each, depth + 1, most);
}

/** Leaves one below the other, each broader concept at the middle of its first and last; where the next one goes. */
function place(
  branch: Branch,
  depth: number,
  top: number,
  xs: readonly number[],
  places: Map<string, Position>,
): number {
  const { node, below } = branch;
  let next = top;
  for (const each of below) next = place(each, depth + 1, next, xs, places);
  const ends = [below[0], below.at(-1)].flatMap((each) =>
    each === undefined ? [] : [places.get(each.node.id)?.y ?? top],
  );
  const [first, last] = ends;
  const middle = first === undefined || last === undefined ? 0 : (first + last) / 2;
  // A label of three lines may be taller than what stands to its right.
  const y = first === undefined ? top + node.height / 2 : Math.max(middle, top + node.height / 2);
  places.set(node.id, { x: xs[depth] ?? 0, y });
  return Math.max(next, y + node.height / 2 + rowGap);
}

/**
 * What is in no tree, by kind, in rows. They stand in the columns of the trees, and in further ones where the trees are
 * narrow: so the gaps between columns go from top to bottom, and lines find their way through them.
 */
function rowsOf(rest: readonly Measured[], depths: number): Measured[][] {
  const sorted = [...rest].sort((a, b) => kindRow(a.kind).column - kindRow(b.kind).column || byName(a, b));
  const across = Math.max(depths, Math.min(leastAcross, sorted.length), 1);
  const rows: Measured[][] = [];
  for (let first = 0; first < sorted.length; first += across) rows.push(sorted.slice(first, first + across));
  return rows;
}

function placeRows(
  rows: readonly (readonly Measured[])[],
  top: number,
  xs: readonly number[],
  places: Map<string, Position>,
): void {
  let next = top;
  for (const row of rows) {
    const height = Math.max(0, ...row.map((node) => node.height));
    row.forEach(({ id }, column) => places.set(id, { x: xs[column] ?? 0, y: next + height / 2 }));
    next += height + restRowGap;
  }
}

/**
 * Places nodes as trees of kinds and parts.
 * @returns a position for each node, the picture's middle at 0/0
 */
export function layoutTree(
  given: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  centre?: string,
): Record<string, Position> {
  const nodes = given.map((node) => measured(node, node.id === centre));
  const { trees, rest } = grown(nodes, edges);
  const most: number[] = [];
  for (const tree of trees) widths(tree, 0, most);
  const rows = rowsOf(rest, most.length);
  for (const row of rows)
    row.forEach(({ width }, column) => (most[column] = Math.max(most[column] ?? 0, width)));
  const xs: number[] = [];
  let x = 0;
  for (const width of most) {
    xs.push(x);
    x += width + columnGap;
  }
  const places = new Map<string, Position>();
  let top = 0;
  for (const tree of trees) top = place(tree, 0, top, xs, places) + treeGap;
  placeRows(rows, trees.length === 0 ? 0 : top + restGap - treeGap, xs, places);
  const all = nodes.flatMap((node) => {
    const at = places.get(node.id);
    return at === undefined ? [] : [{ id: node.id, ...at, right: at.x + node.width }];
  });
  const middle = {
    x: (Math.min(...all.map((each) => each.x)) + Math.max(...all.map(({ right }) => right))) / 2,
    y: (Math.min(...all.map((each) => each.y)) + Math.max(...all.map((each) => each.y))) / 2,
  };
  return Object.fromEntries(
    all.map((each) => [each.id, { x: Math.round(each.x - middle.x), y: Math.round(each.y - middle.y) }]),
  );
}
