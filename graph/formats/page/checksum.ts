/** CRC-32 as gzip has it (RFC 1952), and the length of what it was made of. Node has its own; a page has none. */

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

export class Checksum {
  length = 0;
  #state = 0xffffffff;

  add(bytes: Uint8Array): void {
    let state = this.#state;
    for (let at = 0; at < bytes.length; at += 1)
      state = (table[(state ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (state >>> 8);
    this.#state = state;
    this.length += bytes.length;
  }

  get value(): number {
    return (this.#state ^ 0xffffffff) >>> 0;
  }
}
