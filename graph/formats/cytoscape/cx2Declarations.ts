/** The declarations of a CX2 file: under which alias an attribute stands, its default, and its data type. */
import { isObject } from '../json/elementRecord';
import type { Properties } from '../network/row';

interface Declared {
  /** Names by alias. */
  names: Map<string, string>;
  defaults: Map<string, unknown>;
  types: Map<string, string>;
}

const numeric = /^(?:double|integer|long)$/;

/** A value as its declared type; as it stands where it is none of that type. Defaults are often written as texts. */
function cast(value: unknown, type: string | undefined): unknown {
  if (type === undefined || typeof value !== 'string') return value;
  if (type === 'boolean' && /^(?:true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  const number = numeric.test(type) && value.trim() !== '' ? Number(value) : Number.NaN;
  return Number.isFinite(number) && (Number.isSafeInteger(number) || type === 'double') ? number : value;
}

export class Cx2Declarations {
  readonly #aspects = new Map<string, Declared>();

  /** Takes a declaration object; a file in fragments has several. */
  add(declarations: unknown): void {
    if (!isObject(declarations)) return;
    for (const [aspect, attributes] of Object.entries(declarations)) {
      if (!isObject(attributes)) continue;
      const { names, defaults, types } = this.#of(aspect);
      for (const [name, declaration] of Object.entries(attributes)) {
        const { d, a, v } = isObject(declaration) ? declaration : {};
        if (typeof d === 'string') types.set(name, d);
        if (typeof a === 'string') names.set(a, name);
        if (v !== undefined && v !== null) defaults.set(name, v);
      }
    }
  }

  /** The attributes of an element under their full names, with the defaults of those that it lacks. */
  read(aspect: 'nodes' | 'edges', values: Properties): Record<string, unknown> {
    const { names, defaults, types } = this.#of(aspect);
    const found = new Map(defaults);
    for (const [key, value] of Object.entries(values)) {
      if (value !== null) found.set(names.get(key) ?? key, value);
    }
    return Object.fromEntries([...found].map(([name, value]) => [name, cast(value, types.get(name))]));
  }

  #of(aspect: string): Declared {
    const met = this.#aspects.get(aspect);
    if (met !== undefined) return met;
    const fresh = { names: new Map(), defaults: new Map(), types: new Map() };
    this.#aspects.set(aspect, fresh);
    return fresh;
  }
}
