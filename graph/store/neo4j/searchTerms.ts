/**
 * A search as one expression of the full-text index. It finds every concept that can match and some that do not.
 * Words hold letters and digits only, so no text is syntax, and the expression is never empty.
 */
import { typoLength } from '../../answers/match';

/** Words looked up in the index at most; further ones of a long text are left to the match itself. */
const wordsMost = 8;
/** Letters up to which each way to mistype a word is spelt out. Beyond, the index's own nearness is enough. */
const speltOut = 24;

/**
 * A pattern of all words that are one edit away. The index's own search by
 * nearness stops at its fifty nearest words, which codes of five digits exceed at once; a pattern has no such end.
 */
function mistyped(letters: readonly string[]): string {
  const ways = letters.flatMap((letter, at) => {
    const before = letters.slice(0, at).join('');
    const after = letters.slice(at + 1);
    const [next] = after;
    return [
      before + after.join(''),
      `${before}.${after.join('')}`,
      `${before}.${letter}${after.join('')}`,
      ...(next === undefined ? [] : [before + next + letter + after.slice(1).join('')]),
    ];
  });
  return `/(${[...new Set(ways)].join('|')})/`;
}

function termOf(word: string): string {
  const letters = [...word];
  // What is equal comes first, so that it is among the candidates where not all are looked at.
  const ways = [`"${word}"^9`, `${word}*`];
  if (letters.length >= typoLength) ways.push(letters.length <= speltOut ? mistyped(letters) : `${word}~1`);
  return `(${ways.join(' OR ')})`;
}

/** All of the words that are looked up, the longest first. */
function lookUp(words: readonly string[], term: (word: string) => string): string {
  const distinct = [...new Set(words)].sort((a, b) => b.length - a.length);
  return distinct.slice(0, wordsMost).map(term).join(' AND ');
}

/** @param words of the search, folded; at least one */
export function expressionOf(words: readonly string[]): string {
  return lookUp(words, termOf);
}

/**
 * Finds every concept that has all of these words as they are, and of very many words some that have not.
 * @param words folded; at least one
 */
export function wholeWords(words: readonly string[]): string {
  return lookUp(words, (word) => `"${word}"`);
}
