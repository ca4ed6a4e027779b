/** Attributes while they are gathered: one value stays a text, several become a list, none is said twice. */
import type { AttributeValue } from '../../model';

export class Gathered {
  readonly #values = new Map<string, Set<string>>();

  add(name: string, value: string): void {
    const values = this.#values.get(name);
    if (values === undefined) this.#values.set(name, new Set([value]));
    else values.add(value);
  }

  entries(): [string, AttributeValue][] {
    return [...this.#values].map(([name, values]) => {
      const [first = '', ...rest] = values;
      return [name, rest.length === 0 ? first : [first, ...rest]];
    });
  }
}
