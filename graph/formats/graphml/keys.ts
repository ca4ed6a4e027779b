/** The keys that a GraphML file declares: what its data are called, of which type they are, and their defaults. */
import type { XmlTag } from '../xml/read';
import { declaredValue } from '../xml/values';

export type Domain = 'graph' | 'node' | 'edge';

interface Key {
  name: string;
  type: string;
  /** "node", "edge", "graph", "all" and others. */
  of: string;
  fallback?: unknown;
}

export class Keys {
  readonly #keys = new Map<string, Key>();
  readonly #names = new Set<string>();
  /** Worked out once: asked for with every element. */
  readonly #defaults = new Map<Domain, readonly [name: string, value: unknown][]>();

  /** Takes a `<key>`; gives the way to tell its default. */
  declare({ attributes }: XmlTag): (fallback: string) => void {
    const id = attributes.get('id') ?? '';
    const of = attributes.get('for') ?? 'all';
    const wanted = attributes.get('attr.name') ?? attributes.get('yfiles.type') ?? id;
    // Two keys of one name stay two properties.
    const name = this.#names.has(`${of} ${wanted}`) ? `${wanted} (${id})` : wanted;
    this.#names.add(`${of} ${name}`);
    const key: Key = { name, type: (attributes.get('attr.type') ?? 'string').toLowerCase(), of };
    this.#keys.set(id, key);
    this.#defaults.clear();
    return (fallback) => {
      key.fallback = declaredValue(fallback, key.type);
    };
  }

  /** Name and value of a datum. One whose key nobody declared is called by the key's id. */
  read(id: string, text: string): [name: string, value: unknown] {
    const key = this.#keys.get(id);
    return key === undefined ? [id, text] : [key.name, declaredValue(text, key.type)];
  }

  /** What holds of every element that says nothing else. */
  defaults(domain: Domain): readonly [name: string, value: unknown][] {
    const known = this.#defaults.get(domain);
    if (known !== undefined) return known;
    const all = [...this.#keys.values()].flatMap(({ name, of, fallback }): [string, unknown][] =>
      fallback === undefined || (of !== domain && of !== 'all') ? [] : [[name, fallback]],
    );
    this.#defaults.set(domain, all);
    return all;
  }
}
