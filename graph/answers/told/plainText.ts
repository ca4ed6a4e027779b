/**
 * Texts of a graph as they are told to another program: of bounded length, on one line, and without characters that a
 * reader cannot see. A name could else pretend to be a part of the answer, or hide words in it.
 */
import { limits } from '../../model';

/** Control characters and line breaks; then marks of direction and tags, which show nothing. */
const breaks = /[\p{Cc}\u2028\u2029]+/gu;
const unseen = /[\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]|\p{Cs}/gu;

/** @param most characters; what is cut ends in an ellipsis */
export function plainText(text: string, most: number = limits.assistantText): string {
  const plain = text.replaceAll(breaks, ' ').replaceAll(unseen, '').trim();
  return plain.length <= most ? plain : `${plain.slice(0, most).replace(/\p{Cs}$/u, '')}…`;
}
