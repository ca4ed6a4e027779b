/**
 * A set of ids that only tells whether an id was seen, in 16 to 32 bytes an id: a file of millions of claims is
 * checked for repeated ids without holding their texts. It keeps hashes (see contentHash.ts for the odds).
 */
import { hashHalves } from './contentHash';

const firstSlots = 1 << 12;

export class IdSet {
  #slots = new Uint32Array(firstSlots * 2);
  #size = 0;

  /** How many different ids were added. */
  get size(): number {
    return this.#size;
  }

  /** Adds an id. True where it is new. */
  add(id: string): boolean {
    // Keeps at least half of the slots free, so that a search stays short.
    if (this.#size * 4 >= this.#slots.length) this.#grow();
    const [high, low] = filled(hashHalves(id));
    const at = find(this.#slots, high, low);
    if (this.#slots[at] !== 0) return false;
    this.#slots[at] = high;
    this.#slots[at + 1] = low;
    this.#size += 1;
    return true;
  }

  has(id: string): boolean {
    return this.#slots[find(this.#slots, ...filled(hashHalves(id)))] !== 0;
  }

  #grow(): void {
    const before = this.#slots;
    const after = new Uint32Array(before.length * 2);
    for (let index = 0; index < before.length; index += 2) {
      const high = before[index] ?? 0;
      const low = before[index + 1] ?? 0;
      if (high === 0) continue;
      const at = find(after, high, low);
      after[at] = high;
      after[at + 1] = low;
    }
    this.#slots = after;
  }
}

/** A first half of 0 marks a free slot, so no hash may have it. */
const filled = ([high, low]: [number, number]): [number, number] => [high === 0 ? 1 : high, low];

/** The place of a hash, or the free one where it belongs. */
function find(slots: Uint32Array, high: number, low: number): number {
  const mask = slots.length / 2 - 1;
  let slot = (high ^ Math.imul(low, 0x9e3779b1)) & mask;
  while (slots[slot * 2] !== 0 && (slots[slot * 2] !== high || slots[slot * 2 + 1] !== low))
    slot = (slot + 1) & mask;
  return slot * 2;
}
