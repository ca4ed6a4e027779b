/** What of the picture is taken: boxes by the squares of a grid they touch, so that a free place is found quickly. */
import { overlaps } from './boxes';
import type { Box } from './types';

/** Side of a square, in model pixels: about a node with its label. */
const side = 120;

export class Occupied {
  readonly #squares = new Map<string, Box[]>();

  constructor(boxes: Iterable<Box>) {
    for (const box of boxes) this.add(box);
  }

  #under({ left, right, top, bottom }: Box, margin: number): string[] {
    const keys: string[] = [];
    for (let x = Math.floor((left - margin) / side); x <= Math.floor((right + margin) / side); x += 1)
      for (let y = Math.floor((top - margin) / side); y <= Math.floor((bottom + margin) / side); y += 1)
        keys.push(`${x} ${y}`);
    return keys;
  }

  add(box: Box): void {
    for (const key of this.#under(box, 0)) {
      const there = this.#squares.get(key);
      if (there === undefined) this.#squares.set(key, [box]);
      else there.push(box);
    }
  }

  /** Whether nothing that is there comes nearer to the box than the margin. */
  free(box: Box, margin: number): boolean {
    return this.#under(box, margin).every(
      (key) => this.#squares.get(key)?.some((other) => overlaps(other, box, margin)) !== true,
    );
  }
}
