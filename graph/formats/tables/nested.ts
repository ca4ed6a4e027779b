/**
 * Values of formats that nest, as attributes and back. What an attribute cannot be (an object, a list of anything
 * but texts) is kept as its JSON text, and written as what it was. A text that happens to be such JSON, in the very
 * form that JSON.stringify gives it, is written as the object it spells: read again it is the same text.
 */
import type { AttributeValue } from '../../model';
import { fitsCell } from './cell';

const nestedText = /^(?:\{.*\}|\[.*\])$/s;

/** @throws RangeError where it is nested too deeply to be written as JSON */
export const attributeOf = (value: unknown): AttributeValue =>
  fitsCell(value, 'any') ? value : JSON.stringify(value);

/** The way back. */
export function nativeOf(value: AttributeValue): unknown {
  if (typeof value !== 'string' || !nestedText.test(value)) return value;
  try {
    const parsed: unknown = JSON.parse(value);
    return fitsCell(parsed, 'any') || JSON.stringify(parsed) !== value ? value : parsed;
  } catch {
    return value;
  }
}
