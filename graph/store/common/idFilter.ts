/**
 * Whether an id may have been seen before, in memory that does not grow with their number: a Bloom filter. "No" is
 * certain. "Perhaps" has to be looked up, and is seldom wrong: of ten million ids one in 300,000, and the more there
 * are the more often.
 */

/** Bits: 32 MB, of which the system gives only what is written to. */
const bits = 2 ** 28;
/** Bits that are looked at for each id. */
const looks = 7;

/** Two independent hashes of 32 bits, after MurmurHash3 (Appleby, public domain), over UTF-16 code units. */
function hashesOf(text: string): [number, number] {
  let one = 0x9747b28c;
  let two = 0x85ebca6b;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0xcc9e2d51);
    one = (one << 15) | (one >>> 17);
    two = Math.imul(two ^ unit, 0x1b873593);
    two = (two << 13) | (two >>> 19);
  }
  return [mixed(one ^ text.length), mixed(two + text.length)];
}

function mixed(hash: number): number {
  let value = hash;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

export class IdFilter {
  #bytes: Uint8Array | null = null;

  /** Takes note of an id. */
  add(id: string): void {
    this.#bytes ??= new Uint8Array(bits / 8);
    for (const place of placesOf(id))
      this.#bytes[place >>> 3] = (this.#bytes[place >>> 3] ?? 0) | (1 << (place & 7));
  }

  /** False: it was never added. */
  mayHave(id: string): boolean {
    const bytes = this.#bytes;
    return (
      bytes !== null && placesOf(id).every((place) => ((bytes[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0)
    );
  }
}

function placesOf(id: string): number[] {
  const [first, step] = hashesOf(id);
  // An odd step: places of one id never fall together.
  return Array.from({ length: looks }, (_, at) => (first + at * (step | 1)) % bits).map((place) =>
    place < 0 ? place + bits : place,
  );
}
