/** The attributes that a GEXF file declares for its nodes and edges: what they are called, their types and defaults. */
import type { XmlTag } from '../xml/read';
import { declaredValue } from '../xml/values';

export type ElementClass = 'node' | 'edge';

interface Declared {
  title: string;
  type: string;
  fallback?: unknown;
}

export class Declarations {
  readonly #byClass: Record<ElementClass, Map<string, Declared>> = { node: new Map(), edge: new Map() };
  /** Worked out once: asked for with every element. */
  readonly #defaults = new Map<ElementClass, readonly [name: string, value: unknown][]>();
  #class: ElementClass = 'node';
  #last: Declared | null = null;

  /** Takes an `<attributes>`, which says of what the following ones are. */
  begin({ attributes }: XmlTag): void {
    this.#class = attributes.get('class') === 'edge' ? 'edge' : 'node';
  }

  /** Takes an `<attribute>`. */
  declare({ attributes }: XmlTag): void {
    const id = attributes.get('id') ?? '';
    const all = this.#byClass[this.#class];
    const wanted = attributes.get('title') ?? id;
    // Two attributes of one title stay two properties.
    const isTaken = [...all.values()].some(({ title }) => title === wanted);
    const title = isTaken ? `${wanted} (${id})` : wanted;
    this.#last = { title, type: (attributes.get('type') ?? 'string').toLowerCase() };
    all.set(id, this.#last);
    this.#defaults.clear();
  }

  /** Takes the `<default>` of the last one. */
  fallback(text: string): void {
    if (this.#last !== null) this.#last.fallback = declaredValue(text, this.#last.type);
  }

  /** Name and value of an `<attvalue>`. One that nobody declared is called by its id. */
  read(of: ElementClass, id: string, text: string): [name: string, value: unknown] {
    const declared = this.#byClass[of].get(id);
    return declared === undefined ? [id, text] : [declared.title, declaredValue(text, declared.type)];
  }

  /** What holds of every element that says nothing else. */
  defaults(of: ElementClass): readonly [name: string, value: unknown][] {
    const known = this.#defaults.get(of);
    if (known !== undefined) return known;
    const all = [...this.#byClass[of].values()].flatMap(({ title, fallback }): [string, unknown][] =>
      fallback === undefined ? [] : [[title, fallback]],
    );
    this.#defaults.set(of, all);
    return all;
  }
}
