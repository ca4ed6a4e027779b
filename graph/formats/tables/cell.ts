/**
 * Cells of a table: how a value is written as plain text for any program, and how text is read as a value. What
 * plain text cannot hold (a number that must stay one, a `|` inside a list, a tab) is written twice: cleaned in
 * its cell, exact in the row's last column (see exact.ts).
 */
import type { AttributeValue } from '../../model';

export type CellValue = AttributeValue;

/**
 * text: as it stands; list: joined by `|`; flag: true or false; number: decimal; share: a number from 0 to 1 or
 * else text; any: text, or a list where a `|` stands in it.
 */
export type CellType = 'text' | 'list' | 'flag' | 'number' | 'share' | 'any';

/** What a dialect of tables does to text that it cannot hold. */
export interface Dialect {
  clean: (text: string) => string;
}

/** JSON can spell U+0000; a file with that character in it counts as no text, here and in most programs. */
export function withoutNul(text: string): string {
  return text.includes('\u0000') ? text.replaceAll('\u0000', ' ') : text;
}

/** Tab-separated values as KGX has them: no quoting, so a tab or a line break becomes a space. */
export const tsvDialect: Dialect = {
  clean: (text) => withoutNul(/[\t\r\n]/.test(text) ? text.replaceAll(/[\t\r\n]/g, ' ') : text),
};

/** CSV quotes what it must, so that text stays as it is, but for what no text file holds. */
export const csvDialect: Dialect = { clean: withoutNul };

const split = (text: string): string[] =>
  text.includes('|') ? text.split('|').filter((part) => part !== '') : [text];

/** The plain text of a value. */
export function formatCell(value: CellValue, dialect: Dialect): string {
  if (typeof value === 'string') return dialect.clean(value);
  if (!Array.isArray(value)) return String(value);
  return value.map((part) => dialect.clean(part.includes('|') ? part.replaceAll('|', '/') : part)).join('|');
}

/** How programs write yes and no: Python's True, R's TRUE, a database's 1. */
const flags = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/**
 * The value that a cell's plain text stands for, or undefined where the cell is empty. Text that means nothing in
 * its type comes back as a value that `fitsCell` refuses.
 */
export function parseCell(text: string, type: CellType): CellValue | undefined {
  if (text === '') return undefined;
  switch (type) {
    case 'text':
      return text;
    case 'list':
      return split(text);
    case 'any':
      return text.includes('|') ? split(text) : text;
    case 'flag':
      return flags.get(text.toLowerCase()) ?? text;
    case 'number':
      return text.trim() === '' ? text : Number(text);
    case 'share': {
      const number = text.trim() === '' ? Number.NaN : Number(text);
      return number >= 0 && number <= 1 ? number : text;
    }
  }
}

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((part) => typeof part === 'string');

/** Whether a value may stand in a cell of this type. */
export function fitsCell(value: unknown, type: CellType): value is CellValue {
  switch (type) {
    case 'text':
      return typeof value === 'string';
    case 'list':
      return isList(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'share':
      return typeof value === 'string' || (typeof value === 'number' && value >= 0 && value <= 1);
    case 'any':
      return (
        typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value) || isList(value)
      );
  }
}

/** Whether a cell's text, read back, is the value. */
export function survives(value: CellValue, text: string, type: CellType): boolean {
  const back = parseCell(text, type);
  if (!Array.isArray(value) || !Array.isArray(back)) return back === value;
  return back.length === value.length && back.every((part, index) => part === value[index]);
}
