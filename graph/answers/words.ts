/** Small words that every sentence needs: lists and counts that read right for one and for many. */

/** "a", "a and b", "a, b and c". Empty for no words. */
export function listWords(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  const head = words.slice(0, -1);
  const tail = words.at(-1) ?? '';
  return head.length === 0 ? tail : `${head.join(', ')} ${last} ${tail}`;
}

/**
 * A list that names its first words and counts the rest: "a, b, c and 7 more".
 * @param words those to be named
 * @param total how many there are, named or not
 */
export function listSome(words: readonly string[], total: number, last: 'and' | 'or' = 'and'): string {
  const more = total - words.length;
  return listWords(more > 0 ? [...words, `${more === 1 ? 'one' : more} more`] : words, last);
}

/** "one group", "5 groups". */
export function countWords(count: number, one: string, many: string): string {
  return count === 1 ? `one ${one}` : `${count} ${many}`;
}

/** Upper case for the first letter of a sentence; names like "pH", "mRNA" and "α-tocopherol" stay as they are. */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}(?=\p{Ll}|\s|$)/u, (letter) => letter.toUpperCase());
}
