/**
 * Values of network files, which come typed (JSON), declared (XML) or as plain text, as values of the model. Nothing
 * is dropped: what the model has no type for becomes its text.
 */
import type { AttributeValue } from '../../model';
import { fitsCell, parseCell, type CellType } from '../tables/cell';

/** How a format holds lists: as lists, or joined by `|` in a text. */
export type Lists = 'native' | 'joined';

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

/** Any value as an attribute; undefined where there is none. Objects become their JSON. */
export function attributeValue(value: unknown): AttributeValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.map(textOf);
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value))
    return value as AttributeValue;
  return typeof value === 'number' ? String(value) : textOf(value);
}

/** An attribute as a file of ours has it: where lists are joined, a text with a `|` in it is one. */
export function ownAttribute(value: unknown, lists: Lists): AttributeValue | undefined {
  return typeof value === 'string' && lists === 'joined' ? parseCell(value, 'any') : attributeValue(value);
}

/** The value of a field that we know, or undefined where it is none of that type. */
export function fieldValue(value: unknown, type: CellType): AttributeValue | undefined {
  const given = attributeValue(value);
  if (given === undefined || given === '') return undefined;
  const typed = typeof given === 'string' ? parseCell(given, type) : given;
  if (fitsCell(typed, type)) return typed;
  if (Array.isArray(typed)) return undefined;
  // A name that is a number, a list that another program took for a single text.
  if (type === 'text') return String(typed);
  return type === 'list' ? [String(typed)] : undefined;
}

/** Whether two values are the same, lists part by part. */
export function sameValue(a: AttributeValue | undefined, b: AttributeValue | undefined): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((part, index) => part === b[index]);
}
