/**
 * Takes gzip off a stream in the page, and checks what came out of it: the library does not compare lengths and
 * checksums. A file of several gzip members, as `cat` and bgzip make them, is one text.
 */
import { Gunzip } from 'fflate';
import { GraphError } from '../../model';
import { Checksum } from './checksum';

/** Bytes at the end of a member: its checksum and its length. */
const trailer = 8;

function damaged(name: string, cause?: unknown): GraphError {
  return new GraphError(
    'bad_input',
    `${name} is damaged or cut off: its gzip data does not end as it should. Fetch it again.`,
    { cause },
  );
}

/** The last bytes that were put in, so that a member's end can be read when the next one begins. */
class Tail {
  #kept: Uint8Array = new Uint8Array();
  #end = 0;

  add(piece: Uint8Array): void {
    const all = new Uint8Array(Math.min(this.#kept.length, trailer * 4) + piece.length);
    const before = this.#kept.subarray(-trailer * 4);
    all.set(before);
    all.set(piece, before.length);
    this.#kept = all;
    this.#end += piece.length;
  }

  /** The eight bytes that end at this place of the whole, or null where there are none. */
  before(place: number): DataView | null {
    const to = this.#kept.length - (this.#end - place);
    if (to < trailer || to > this.#kept.length) return null;
    return new DataView(this.#kept.buffer, to - trailer, trailer);
  }

  get end(): number {
    return this.#end;
  }
}

/** @throws GraphError `bad_input` where the data is damaged, changed or cut off */
export async function* gunzipInPage(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
): AsyncIterable<Uint8Array> {
  let unpacked: Uint8Array[] = [];
  const tail = new Tail();
  let sum = new Checksum();
  const checkMember = (place: number): void => {
    const told = tail.before(place);
    const isWhole = told?.getUint32(0, true) === sum.value && told.getUint32(4, true) === sum.length >>> 0;
    if (!isWhole) throw damaged(name);
    sum = new Checksum();
  };
  const gunzip = new Gunzip((piece) => {
    sum.add(piece);
    unpacked.push(piece);
  });
  gunzip.onmember = (place) => {
    if (place > 0) checkMember(place);
  };
  const push = (piece: Uint8Array, last: boolean): Uint8Array[] => {
    unpacked = [];
    tail.add(piece);
    try {
      gunzip.push(piece, last);
    } catch (cause) {
      throw cause instanceof GraphError ? cause : damaged(name, cause);
    }
    return unpacked;
  };
  for await (const piece of bytes) yield* push(piece, false);
  yield* push(new Uint8Array(), true);
  checkMember(tail.end);
}
