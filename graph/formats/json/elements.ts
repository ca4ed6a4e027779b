/**
 * The elements of the lists of a JSON file, one by one as the file comes in: what is held is an element and the
 * file's frame, never the file. Each element is parsed by itself, so that a broken one does not cost the others.
 */
import { GraphError, limits } from '../../model';
import { parseExactly } from './parseExactly';
import { JsonWalker, root, type Step } from './walk';

/** One element; or `problem`, the reason why it could not be parsed. */
export interface JsonElement {
  /** As asked for (`$.nodes[*]`), or `$` for the frame: all the rest of the file, each element in it replaced by 0. */
  path: string;
  /** Where it stands, for a sentence: `nodes[3]`. In lists that are spread over several objects they are counted on. */
  place: string;
  value: unknown;
  problem?: string;
}

/** Reads what lies at the wanted paths. The frame comes last. */
class ElementReader {
  readonly #wanted: ReadonlySet<string>;
  /** Paths on the way to a wanted one. */
  readonly #ways = new Set<string>();
  readonly #file: string;
  readonly #walker = new JsonWalker({ begin: this.#begin.bind(this), end: this.#end.bind(this) });
  readonly #counts = new Map<string, number>();
  /** Pieces of the element that is open, and of the frame. */
  #element: Pieces | null = null;
  readonly #frame: Pieces;
  /** The piece of text that is being read, and up to where it is dealt with. */
  #piece = '';
  #done = 0;
  /** The path of the element that has just ended in this piece. */
  #last: string | null = null;
  #found: JsonElement[] = [];

  constructor(wanted: readonly string[], file: string) {
    this.#wanted = new Set(wanted);
    for (const path of wanted) {
      for (const match of path.matchAll(/\.|\[\*\]/g)) this.#ways.add(path.slice(0, match.index));
      for (const match of path.matchAll(/\[\*\]/g)) this.#ways.add(path.slice(0, match.index + 3));
    }
    this.#file = file;
    this.#frame = new Pieces(limits.wholeFile, () => this.#tooLarge('is too large beside its records'));
  }

  push(piece: string): JsonElement[] {
    this.#piece = piece;
    this.#done = 0;
    this.#last = null;
    this.#walker.push(piece);
    (this.#element ?? this.#frame).add(piece.slice(this.#done));
    const found = this.#found;
    this.#found = [];
    return found;
  }

  /** The frame, once the text has ended. */
  end(): JsonElement {
    const frame = this.#frame.text();
    if (this.#element !== null || (this.#walker.isOpen && frame.trim() !== ''))
      throw this.#bad('breaks off in the middle. Was it saved or downloaded whole?');
    try {
      return { path: root, place: '', value: parseExactly(frame) };
    } catch (error) {
      throw this.#bad(`is not valid JSON: ${reasonOf(error)}.`);
    }
  }

  #begin(path: string, at: number): Step {
    if (!this.#wanted.has(path)) return this.#ways.has(path) ? 'into' : 'past';
    const between = this.#piece.slice(this.#done, at);
    // The white space of a file's layout, twice the size of its records at times, is not kept.
    this.#frame.add(`${this.#last === path && between.trim() === ',' ? ',' : between}0`);
    this.#done = at;
    this.#element = new Pieces(limits.fileLine, () => this.#tooLarge('has a record that is too large'));
    return 'take';
  }

  #end(path: string, at: number): void {
    this.#element?.add(this.#piece.slice(this.#done, at));
    this.#done = at;
    this.#last = path;
    const index = this.#counts.get(path) ?? 0;
    this.#counts.set(path, index + 1);
    const place = path.replace(/^\$(?:\[\*\]\.|\.)?/, '').replace(/\[\*\]$/, `[${index}]`);
    this.#found.push({ path, place, ...parsed(this.#element?.text() ?? '') });
    this.#element = null;
  }

  #bad(what: string): GraphError {
    return new GraphError('bad_input', `${this.#file} ${what}`);
  }

  #tooLarge(what: string): GraphError {
    return new GraphError('too_large', `${this.#file} ${what}.`);
  }
}

/** Text in pieces, joined once: joining at each piece takes quadratic time. */
class Pieces {
  readonly #pieces: string[] = [];
  readonly #most: number;
  readonly #tooLong: () => GraphError;
  #length = 0;

  constructor(most: number, tooLong: () => GraphError) {
    this.#most = most;
    this.#tooLong = tooLong;
  }

  add(piece: string): void {
    this.#length += piece.length;
    if (this.#length > this.#most) throw this.#tooLong();
    if (piece !== '') this.#pieces.push(piece);
  }

  text(): string {
    return this.#pieces.join('');
  }
}

/** What an engine says of a text that is no JSON, without its position, which is that in a part of the file. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/(?: in JSON)? at position .*$/s, '');

function parsed(json: string): { value: unknown; problem?: string } {
  try {
    return { value: parseExactly(json) };
  } catch (error) {
    const why = /[:,[]\s*-?(?:NaN|Infinity)\b/.test(json)
      ? 'has NaN or Infinity in it, which JSON does not know'
      : `is not valid JSON: ${reasonOf(error)}`;
    return { value: undefined, problem: why };
  }
}

/**
 * Splits a JSON file into the elements of its lists, a batch for each piece of the text, and its frame at the end.
 * @param wanted paths such as `$.nodes[*]`, or `$.data` for a single value. None may lie inside another
 * @throws GraphError `bad_input` where the text is not JSON, `too_large` where an element or the frame is
 */
export async function* jsonElements(
  text: AsyncIterable<string>,
  wanted: readonly string[],
  file: string,
): AsyncIterable<JsonElement[]> {
  const reader = new ElementReader(wanted, file);
  for await (const piece of text) yield reader.push(piece);
  yield [reader.end()];
}
