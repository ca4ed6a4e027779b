/** Values of declared types, as GraphML and GEXF name them. Text that is not of its type stays a text. */
import { parseCell } from '../tables/cell';
import { parseList } from './list';

const numbers = new Set([
  'int',
  'integer',
  'long',
  'short',
  'byte',
  'float',
  'double',
  'bigdecimal',
  'biginteger',
]);

/** A number that comes back as it was written, else the text: an id of 20 digits is no number to JavaScript. */
function numberOf(text: string): number | string {
  const written = text.trim();
  const number = written === '' ? Number.NaN : Number(written);
  if (!Number.isFinite(number)) return text;
  const isExact = !Number.isInteger(number) || Number.isSafeInteger(number) || String(number) === written;
  return isExact || !/^[+-]?\d+$/.test(written) ? number : text;
}

/** @param type as declared, in lower case; one that is not known is text */
export function declaredValue(text: string, type: string): string | number | boolean | string[] {
  if (type.startsWith('list')) return parseList(text);
  if (type === 'boolean') return (parseCell(text.trim(), 'flag') as boolean | string | undefined) ?? text;
  return numbers.has(type) ? numberOf(text) : text;
}

/** Adds a property. One that is there already becomes a list of both, unless it says the same. */
export function putProperty(properties: Map<string, unknown>, name: string, value: unknown): void {
  const met = properties.get(name);
  if (met === undefined) properties.set(name, value);
  else if (met !== value) properties.set(name, [met, value].flat());
}
