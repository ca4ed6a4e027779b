/** Terms and what they are kinds of, as numbers: made once, walked for every question. Circles do no harm. */

/** Lists of numbers in one array: those of `at` stand from `starts[at]` to `starts[at + 1]`. */
export interface Lists {
  starts: Int32Array;
  values: Int32Array;
}

/** Lists from pairs, each in the order of the pairs. */
export function listsOf(count: number, keys: readonly number[], values: readonly number[]): Lists {
  const starts = new Int32Array(count + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let at = 0; at < count; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const filed = new Int32Array(values.length);
  keys.forEach((key, at) => {
    const place = next[key] ?? 0;
    filed[place] = values[at] ?? 0;
    next[key] = place + 1;
  });
  return { starts, values: filed };
}

export class Hierarchy {
  readonly #broader: Lists;
  readonly #narrower: Lists;
  /** Which walk a term was last met on: saves clearing a set for every walk. */
  readonly #met: Int32Array;
  #walk = 0;

  constructor(
    readonly size: number,
    children: readonly number[],
    parents: readonly number[],
  ) {
    this.#broader = listsOf(size, children, parents);
    this.#narrower = listsOf(size, parents, children);
    this.#met = new Int32Array(size);
  }

  /** These terms and everything that they are kinds of, each once. */
  broader(terms: Iterable<number>): number[] {
    return this.#reach(this.#broader, terms);
  }

  /** What a term is a kind of, directly. */
  parents(term: number): number[] {
    const { starts, values } = this.#broader;
    return [...values.subarray(starts[term], starts[term + 1])];
  }

  /** A term and everything that is a kind of it. */
  narrower(term: number): number[] {
    return this.#reach(this.#narrower, [term]);
  }

  /**
   * For every term the value of the one with the highest among what it shares with `term` (both included in what they
   * are kinds of); 0 where they share nothing.
   */
  highestShared(term: number, value: Float64Array): Float64Array {
    const highest = new Float64Array(this.size);
    const shared = this.broader([term]).sort((a, b) => (value[b] ?? 0) - (value[a] ?? 0));
    this.#walk += 1;
    for (const top of shared) {
      for (const found of this.#spread(this.#narrower, [top])) highest[found] = value[top] ?? 0;
    }
    return highest;
  }

  #reach(lists: Lists, from: Iterable<number>): number[] {
    this.#walk += 1;
    return this.#spread(lists, from);
  }

  /** What is reached and was not met on this walk. */
  #spread({ starts, values }: Lists, from: Iterable<number>): number[] {
    const found: number[] = [];
    const meet = (term: number): void => {
      if (this.#met[term] === this.#walk) return;
      this.#met[term] = this.#walk;
      found.push(term);
    };
    for (const term of from) meet(term);
    for (let next = 0; next < found.length; next += 1) {
      const term = found[next] ?? 0;
      for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at += 1) meet(values[at] ?? 0);
    }
    return found;
  }
}
