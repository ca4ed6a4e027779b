/**
 * A 64-bit hash of a text: ids for rows that have none, and the compact set of ids that finds repeated ones. Not
 * for secrets. Two different texts among a million share a hash with a chance of about 3 in 100 million.
 */

/** Two 32-bit halves, each FNV-1a with a prime and a start of its own, mixed at the end so that every bit counts. */
export function hashHalves(text: string): [high: number, low: number] {
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = (Math.imul(low ^ unit, 0x85ebca6b) + 0x27d4eb2f) | 0;
  }
  high = Math.imul(high ^ (high >>> 16) ^ (low >>> 5), 0x7feb352d);
  low = Math.imul(low ^ (low >>> 15) ^ (high >>> 7), 0x846ca68b);
  return [(high ^ (high >>> 15)) >>> 0, (low ^ (low >>> 16)) >>> 0];
}

const digits = Uint8Array.from('0123456789abcdefghijklmnopqrstuv', (digit) => digit.charCodeAt(0));
const digit = (value: number): number => digits[value & 31] ?? 0;

/**
 * The hash as 13 digits of base 32: the same text always gets the same id. Written digit by digit, since turning
 * numbers to text by `toString(16)` takes three times as long as the hash itself.
 */
export function contentId(text: string): string {
  const [high, low] = hashHalves(text);
  return String.fromCharCode(
    digit(high >>> 27),
    digit(high >>> 22),
    digit(high >>> 17),
    digit(high >>> 12),
    digit(high >>> 7),
    digit(high >>> 2),
    digit((high << 3) | (low >>> 29)),
    digit(low >>> 24),
    digit(low >>> 19),
    digit(low >>> 14),
    digit(low >>> 9),
    digit(low >>> 4),
    digit(low & 15),
  );
}
