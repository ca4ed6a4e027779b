/**
 * Orders the items of each column so that few lines cross: sweeps to and fro that sort each column by the mean
 * place of its neighbours, then swaps of items next to each other. Several starts, a fixed number of rounds, the
 * best kept: the same graph always gives the same picture.
 */
import { crossings, numbered, rowOf, swapped } from './crossings';
import type { Item, Lattice, Link } from './lattice';

const sweeps = 8;

type Side = 'left' | 'right';

/** Mean row of each item's neighbours beyond one of its sides; items without any keep their place. */
function means(items: readonly Item[], links: readonly Link[], beyond: Side): Map<Item, number> {
  const sums = new Map<Item, { sum: number; weight: number }>();
  for (const link of links) {
    const [own, other] = beyond === 'right' ? [link.left, link.right] : [link.right, link.left];
    const entry = sums.get(own.item) ?? { sum: 0, weight: 0 };
    entry.sum += link.weight * (rowOf(other) - own.row + own.item.rows.length / 2);
    entry.weight += link.weight;
    sums.set(own.item, entry);
  }
  return new Map(
    items.map((item) => {
      const entry = sums.get(item);
      return [item, entry === undefined ? item.at : entry.sum / entry.weight];
    }),
  );
}

/** Where a lane goes among firm items: behind those that belong above it, by majority, since sections may be out of order. */
function laneIndex(result: readonly Item[], value: (item: Item) => number, lane: Item): number {
  let best = 0;
  let balance = 0;
  let bestBalance = 0;
  result.forEach((item, index) => {
    if (item.what !== 'head') balance += value(item) <= value(lane) ? 1 : -1;
    if (balance >= bestBalance) {
      bestBalance = balance;
      best = index + 1;
    }
  });
  return best;
}

/** Sorts a column by these means; sections keep their order, heads come first in theirs. */
function sorted(items: readonly Item[], mean: ReadonlyMap<Item, number>): Item[] {
  const value = (item: Item): number => mean.get(item) ?? 0;
  const headsFirst = (item: Item): number => (item.what === 'head' ? 0 : 1);
  const result = items
    .filter((item) => item.what !== 'lane')
    .sort(
      (a, b) => a.section - b.section || headsFirst(a) - headsFirst(b) || value(a) - value(b) || a.at - b.at,
    );
  const lanes = items
    .filter((item) => item.what === 'lane')
    .sort((a, b) => value(a) - value(b) || a.at - b.at);
  for (const lane of lanes) result.splice(laneIndex(result, value, lane), 0, lane);
  return result;
}

function sweep(columns: Item[][], links: Lattice['links'], rightward: boolean): void {
  const indices = columns.map((_, index) => index);
  for (const index of rightward ? indices.slice(1) : indices.slice(0, -1).reverse()) {
    const items = columns[index] ?? [];
    const between = links[rightward ? index - 1 : index] ?? [];
    columns[index] = sorted(items, means(items, between, rightward ? 'left' : 'right'));
    numbered(columns[index]);
  }
}

/** The columns' items from top to bottom. */
export function ordered({ columns, links }: Lattice): Item[][] {
  const byKey = (a: Item, b: Item): number => (a.key < b.key ? -1 : 1);
  const starts = [
    columns.map((items) => [...items]),
    columns.map((items) => [...items].sort(byKey)),
    columns.map((items) => [...items].sort(byKey).reverse()),
  ];
  let best: Item[][] = columns;
  let least = Number.POSITIVE_INFINITY;
  const judge = (now: Item[][]): void => {
    const found = links.reduce((sum, each) => sum + crossings(each), 0);
    if (found >= least) return;
    least = found;
    best = now.map((items) => [...items]);
  };
  starts.forEach((start, number) => {
    start.forEach(numbered);
    const now = start.map((items) => sorted(items, new Map(items.map((item) => [item, item.at]))));
    now.forEach(numbered);
    for (let round = 0; round < sweeps; round += 1) {
      sweep(now, links, (round + number) % 2 === 0);
      judge(now);
    }
    swapped(now, links);
    judge(now);
  });
  return best;
}
