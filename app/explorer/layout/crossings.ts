/** Counts how often lines between neighbouring columns cross, and swaps items where that saves crossings. */
import type { Item, Lattice, Link, Port } from './lattice';

const swapRounds = 8;

/** Numbers the rows of a column from its top. */
export function numbered(items: readonly Item[]): void {
  let at = 0;
  for (const item of items) {
    item.at = at;
    at += Math.max(1, item.rows.length);
  }
}

/** The row that a port stands in, counted from its column's top. */
export const rowOf = (port: Port): number => port.item.at + port.row;

/** Number of crossings between two columns, each times the edges that cross there. */
export function crossings(links: readonly Link[]): number {
  const ends = links
    .map((link) => ({ a: rowOf(link.left), b: rowOf(link.right), weight: link.weight }))
    .sort((one, other) => one.a - other.a || one.b - other.b);
  const size = ends.reduce((most, end) => Math.max(most, end.b), 0) + 1;
  // Sums of weights by row, as a Fenwick tree: how much of what came before ends at or above a row.
  const tree = new Float64Array(size + 1);
  let total = 0;
  let seen = 0;
  for (const { b, weight } of ends) {
    let notBelow = 0;
    for (let index = b + 1; index > 0; index -= index & -index) notBelow += tree[index] ?? 0;
    total += weight * (seen - notBelow);
    seen += weight;
    for (let index = b + 1; index <= size; index += index & -index) tree[index] = (tree[index] ?? 0) + weight;
  }
  return total;
}

type Reach = [row: number, weight: number][];

/** For each item of a column, the rows that its links reach in the column beyond. */
function reaches(links: readonly Link[], beyond: 'left' | 'right'): Map<Item, Reach> {
  const result = new Map<Item, Reach>();
  for (const link of links) {
    const [own, other] = beyond === 'right' ? [link.left, link.right] : [link.right, link.left];
    const list = result.get(own.item) ?? [];
    list.push([rowOf(other), link.weight]);
    result.set(own.item, list);
  }
  return result;
}

/** Crossings that a saves by standing right above b; negative where it costs. */
function saved(a: Reach = [], b: Reach = []): number {
  let sum = 0;
  for (const [rowA, weightA] of a)
    for (const [rowB, weightB] of b) sum += Math.sign(rowB - rowA) * weightA * weightB;
  return sum;
}

function maySwap(a: Item, b: Item): boolean {
  if (a.what === 'lane' || b.what === 'lane') return true;
  return a.section === b.section && a.what !== 'head' && b.what !== 'head';
}

/** Swaps items next to each other wherever fewer lines cross for it. */
export function swapped(columns: Item[][], links: Lattice['links']): void {
  for (let round = 0; round < swapRounds; round += 1) {
    let better = false;
    columns.forEach((items, column) => {
      const before = reaches(links[column - 1] ?? [], 'left');
      const after = reaches(links[column] ?? [], 'right');
      for (let index = 0; index + 1 < items.length; index += 1) {
        const a = items[index];
        const b = items[index + 1];
        if (a === undefined || b === undefined || !maySwap(a, b)) continue;
        if (saved(before.get(a), before.get(b)) + saved(after.get(a), after.get(b)) >= 0) continue;
        items.splice(index, 2, b, a);
        better = true;
      }
      numbered(items);
    });
    if (!better) return;
  }
}
