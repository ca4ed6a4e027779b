/**
 * Paths of one length between two concepts, none through a concept twice: the best ones, exactly, by branch and bound,
 * and how many there are. What is left of a path can cost no less than the cheapest walk of that length to the end,
 * which is worked out first.
 */
import { limits } from '../../model';
import { byCodePoint } from '../codePoint';
import type { Hop, Hops } from './hops';

/** The steps of a path, in order. */
export interface FoundPath {
  hops: readonly Hop[];
  cost: number;
}

/** For each number of steps, what the cheapest walk from a concept to the target costs; absent: there is none. */
type Remaining = readonly ReadonlyMap<string, number>[];

/** Walks to the target of 0, 1, … `length` steps. */
export function remainingCosts(hops: Hops, target: string, length: number): Remaining {
  const remaining: Map<string, number>[] = [new Map([[target, 0]])];
  for (let steps = 1; steps <= length; steps += 1) {
    const before = remaining[steps - 1];
    const now = new Map<string, number>();
    for (const [from, out] of hops) {
      if (from === target) continue;
      for (const { to, cost } of out) {
        const rest = before?.get(to);
        if (rest !== undefined && cost + rest < (now.get(from) ?? Infinity)) now.set(from, cost + rest);
      }
    }
    remaining.push(now);
  }
  return remaining;
}

export interface Enumerating {
  hops: Hops;
  from: string;
  to: string;
  /** Steps of each path, at least 1. */
  length: number;
  remaining: Remaining;
  /** Whether a whole path counts. */
  accept: (path: readonly Hop[]) => boolean;
}

const idsOf = (path: FoundPath): string => path.hops.map(({ to }) => to).join('\n');
const compare = (a: FoundPath, b: FoundPath): number => a.cost - b.cost || byCodePoint(idsOf(a), idsOf(b));

/** Walks every path that can still reach the end within `bound()`; `found` says whether to go on. */
function walk(
  { hops, from, to, length, remaining, accept }: Enumerating,
  bound: () => number,
  found: (path: FoundPath) => boolean,
): boolean {
  const on = new Set([from]);
  const path: Hop[] = [];
  let steps = 0;
  const step = (at: string, cost: number): boolean => {
    for (const hop of hops.get(at) ?? []) {
      const rest = remaining[length - path.length - 1]?.get(hop.to);
      if (rest === undefined || on.has(hop.to) || cost + hop.cost + rest > bound()) continue;
      steps += 1;
      if (steps > limits.pathSteps) return false;
      path.push(hop);
      on.add(hop.to);
      const whole = path.length === length;
      const go = whole
        ? !accept(path) || found({ hops: [...path], cost: cost + hop.cost })
        : step(hop.to, cost + hop.cost);
      path.pop();
      on.delete(hop.to);
      if (!go) return false;
    }
    return true;
  };
  return remaining[length]?.has(from) === true && from !== to ? step(from, 0) : true;
}

/**
 * The cheapest paths of a length, then by the ids on them.
 * @returns whole: false where a bound ended the search, so that better ones may be missing
 */
export function bestPaths(enumerating: Enumerating, most: number): { paths: FoundPath[]; whole: boolean } {
  const paths: FoundPath[] = [];
  const bound = (): number => (paths.length < most ? Infinity : (paths.at(-1)?.cost ?? Infinity));
  const whole = walk(enumerating, bound, (path) => {
    paths.push(path);
    paths.sort(compare);
    if (paths.length > most) paths.pop();
    return true;
  });
  return { paths, whole };
}

/**
 * How many paths of a length there are, counted up to `most`.
 * @returns whole: false where there are more, or a bound ended the counting
 */
export function countPaths(enumerating: Enumerating, most: number): { count: number; whole: boolean } {
  let count = 0;
  const whole = walk(
    enumerating,
    () => Infinity,
    () => {
      if (count === most) return false;
      count += 1;
      return true;
    },
  );
  return { count, whole };
}
