/**
 * The one order of text in this project: by Unicode code point, the order in which SQLite compares UTF-8 and
 * Neo4j compares strings. JavaScript's own `<` compares UTF-16 units and puts emoji before U+E000 to U+FFFF.
 */

/** Moves surrogates behind the rest of the 16-bit range, so that units sort as the code points they are part of. */
function lifted(unit: number): number {
  if (unit >= 0xe000) return unit - 0x800;
  return unit >= 0xd800 ? unit + 0x2000 : unit;
}

/** Compares two texts by code point: below 0, 0 or above 0, for `sort`. */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left !== right) return lifted(left) - lifted(right);
  }
  return a.length - b.length;
}
