/**
 * A search as full-text expressions, from narrow to wide. Words hold letters and digits only and stand in
 * quotation marks, so no text can be read as syntax.
 */
import { isOneEdit, typoLength } from '../../answers/match';
import type { Reader } from './reader';

/** Words looked up in the index at most; further ones of a long text are left to the match itself. */
const wordsMost = 8;

/** Sorts after every letter and digit. */
const lastCharacter = '\u{10FFFF}';

/**
 * Words with the same first or the same last half, of nearly the same length: an edit spoils only one half.
 * Parameters: ?1 to ?3 lengths, ?4 and ?5 from and to of the beginning, ?6 and ?7 of the reversed end.
 */
const similar = `
SELECT text FROM spelling WHERE length IN (?1, ?2, ?3) AND text >= ?4 AND text < ?5
UNION
SELECT text FROM spelling WHERE length IN (?1, ?2, ?3) AND reversed >= ?6 AND reversed < ?7`;

/** The same search with less and less asked for; each finds all that the one before finds. */
export interface Expressions {
  /** All words as they are. */
  tokens: string;
  /** All words at least as beginnings. */
  prefix: string;
  /** As beginnings or with one edit. */
  typo: string;
  /** Whether every word of the search is in them; else they find too much. */
  whole: boolean;
}

/** Words of the store that a mistyped word may have meant. */
function spellings(reader: Reader, word: string): string[] {
  const letters = [...word];
  if (letters.length < typoLength) return [];
  const half = Math.floor(letters.length / 2);
  const head = letters.slice(0, half).join('');
  const tail = letters.slice(half).reverse().join('');
  const lengths = [letters.length - 1, letters.length, letters.length + 1] as const;
  const found = reader.connection
    .all<{ text: string }>(similar, ...lengths, head, head + lastCharacter, tail, tail + lastCharacter)
    .map(({ text }) => text)
    .filter((text) => !text.startsWith(word) && isOneEdit(word, text));
  // Two letters changed round across the middle spoil both halves.
  const [left, right] = [letters[half - 1] ?? '', letters[half] ?? ''];
  const swapped = [...letters.slice(0, half - 1), right, left, ...letters.slice(half + 1)].join('');
  return [...found, swapped];
}

/** @param words of the search, folded; at least one */
export function expressionsOf(reader: Reader, words: readonly string[]): Expressions {
  const distinct = [...new Set(words)].sort((a, b) => b.length - a.length);
  const used = distinct.slice(0, wordsMost);
  const all = (term: (word: string) => string) => used.map((word) => `(${term(word)})`).join(' AND ');
  return {
    tokens: all((word) => `"${word}"`),
    prefix: all((word) => `"${word}" *`),
    typo: all((word) => [`"${word}" *`, ...spellings(reader, word).map((text) => `"${text}"`)].join(' OR ')),
    whole: used.length === distinct.length,
  };
}
