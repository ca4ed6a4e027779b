/**
 * Values and names as Cypher text. Everything that could end a literal or a name is escaped: names and texts come from
 * files of anybody.
 */
import type { AttributeValue } from '../../model';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/** Control characters, and the separators that some programs take for the end of a line. */
const unsafe = /[\\'\p{Cc}\p{Cs}\u2028\u2029]/gu;

/** A half of a surrogate pair is no text in Neo4j, and becomes U+FFFD. */
const unicode = (letter: string): string =>
  /\p{Cs}/u.test(letter) ? '\uFFFD' : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text as a literal. */
export const cypherString = (text: string): string =>
  `'${text.replaceAll(unsafe, (letter) => escapes[letter] ?? unicode(letter))}'`;

/**
 * A label, a type or a property's name. Neo4j reads `\u0060` as a backtick before it looks for the end of the name, so
 * a backslash is written by its own number.
 */
export const cypherName = (name: string): string =>
  /^[A-Za-z]\w*$/.test(name) ? name : `\`${quotedName(name)}\``;

/** No name may be empty or hold a NUL. */
const quotedName = (name: string): string =>
  (name === '' ? '\uFFFD' : name)
    .replaceAll('\0', '\uFFFD')
    .replaceAll('`', '``')
    .replaceAll(/[\\\p{Cc}\p{Cs}\u2028\u2029]/gu, unicode);

/** A number as it is written in Cypher: whole ones within 53 bits as integers. */
const cypherNumber = (value: number): string =>
  Number.isSafeInteger(value) ? String(value) : /[.e]/.test(String(value)) ? String(value) : `${value}.0`;

/** A value as a literal. */
export function cypherValue(value: AttributeValue): string {
  if (Array.isArray(value)) return `[${value.map(cypherString).join(', ')}]`;
  return typeof value === 'string'
    ? cypherString(value)
    : typeof value === 'number'
      ? cypherNumber(value)
      : String(value);
}
