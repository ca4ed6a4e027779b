/**
 * Gives the items of ordered columns their height on the page: as near to their neighbours as the order allows,
 * so that lines run level, and with enough room that no label touches the next.
 */
import type { Item, Lattice, Link } from './lattice';

const rounds = 6;
/** A lane pulls harder than a node: a bent long line disturbs more than a slanted short one. */
const lanePull = 3;
const centrePull = 1000;
const middlePull = 0.35;

interface Wish {
  at: number;
  weight: number;
}

/**
 * The middles nearest to the wishes that keep the order and the distances (isotonic regression, by pooling
 * neighbours that push against each other), held between two bounds.
 */
export function spaced(
  heights: readonly number[],
  gaps: readonly number[],
  wishes: readonly Wish[],
  low: number,
  high: number,
): number[] {
  const offsets: number[] = [];
  heights.forEach((height, index) => {
    const before = heights[index - 1];
    offsets.push(
      before === undefined
        ? height / 2
        : (offsets[index - 1] ?? 0) + (before + height) / 2 + (gaps[index - 1] ?? 0),
    );
  });
  const pools: { sum: number; weight: number; count: number }[] = [];
  wishes.forEach((wish, index) => {
    pools.push({ sum: wish.weight * (wish.at - (offsets[index] ?? 0)), weight: wish.weight, count: 1 });
    for (;;) {
      const last = pools.at(-1);
      const before = pools.at(-2);
      if (last === undefined || before === undefined || before.sum / before.weight <= last.sum / last.weight)
        break;
      pools.splice(-2, 2, {
        sum: before.sum + last.sum,
        weight: before.weight + last.weight,
        count: before.count + last.count,
      });
    }
  });
  const total = (offsets.at(-1) ?? 0) + (heights.at(-1) ?? 0) / 2;
  // A column that is too long for the bounds is centred between them.
  const [from, to] =
    total > high - low ? [(low + high - total) / 2, (low + high - total) / 2] : [low, high - total];
  const result: number[] = [];
  for (const pool of pools) {
    const start = Math.min(to, Math.max(from, pool.sum / pool.weight));
    for (let each = 0; each < pool.count; each += 1) result.push(start + (offsets[result.length] ?? 0));
  }
  return result;
}

/** Room between two items of a column. */
function gapBetween(a: Item, b: Item, rowGap: number): number {
  if (a.what === 'lane' && b.what === 'lane') return 2;
  if (a.what === 'head' || b.what === 'head') return b.what === 'head' ? rowGap + 6 : 2;
  return a.what === 'lane' || b.what === 'lane' ? Math.min(rowGap, 6) : rowGap;
}

/** Height of a column with its gaps. */
export function columnHeight(items: readonly Item[], rowGap: number): number {
  return items.reduce((sum, item, index) => {
    const next = items[index + 1];
    return sum + item.height + (next === undefined ? 0 : gapBetween(item, next, rowGap));
  }, 0);
}

/**
 * The middle of each item, the whole picture's middle at 0.
 * @param centre id of the node that should stand near the middle
 */
export function rowsOf(
  columns: readonly Item[][],
  links: Lattice['links'],
  rowGap: number,
  centre: string | undefined,
): Map<Item, number> {
  const middle = new Map<Item, number>();
  const half = Math.max(0, ...columns.map((items) => columnHeight(items, rowGap))) / 2;
  const place = (items: readonly Item[], wishes: readonly Wish[]): void => {
    const gaps = items.slice(1).map((item, index) => gapBetween(items[index] ?? item, item, rowGap));
    spaced(
      items.map((item) => item.height),
      gaps,
      wishes,
      -half,
      half,
    ).forEach((at, index) => {
      const item = items[index];
      if (item !== undefined) middle.set(item, at);
    });
  };
  for (const items of columns)
    place(
      items,
      items.map(() => ({ at: 0, weight: 1 })),
    );

  const inner = (port: Link['left']): number =>
    (port.item.rows[port.row]?.offset ?? 0) - port.item.height / 2;
  for (let round = 0; round < rounds * 2; round += 1) {
    const last = round >= rounds * 2 - 2;
    const indices = columns.map((_, index) => index);
    for (const index of round % 2 === 0 ? indices : indices.reverse()) {
      const items = columns[index] ?? [];
      const sums = new Map<Item, Wish>();
      const pull = (own: Link['left'], other: Link['left'], weight: number): void => {
        const force =
          Math.min(weight, 3) * (own.item.what === 'lane' && other.item.what === 'lane' ? lanePull : 1);
        const wish = sums.get(own.item) ?? { at: 0, weight: 0 };
        wish.at += force * ((middle.get(other.item) ?? 0) + inner(other) - inner(own));
        wish.weight += force;
        sums.set(own.item, wish);
      };
      // To and fro by one side first, by both in the end.
      if (round % 2 === 0 || last)
        for (const link of links[index - 1] ?? []) pull(link.right, link.left, link.weight);
      if (round % 2 === 1 || last)
        for (const link of links[index] ?? []) pull(link.left, link.right, link.weight);
      place(
        items,
        items.map((item): Wish => {
          if (centre !== undefined && item.rows.some((row) => row.id === centre))
            return { at: 0, weight: centrePull };
          const wish = sums.get(item);
          if (wish === undefined) return { at: middle.get(item) ?? 0, weight: 0.05 };
          // A little towards the middle, so that a column does not stray to the edge after its neighbours.
          return { at: wish.at / (wish.weight + middlePull), weight: wish.weight + middlePull };
        }),
      );
    }
  }
  return middle;
}
