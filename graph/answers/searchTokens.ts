/**
 * Text as search sees it: folded words. Store and query are folded by this one function, so that engines can
 * find by their own index and still agree on what matches.
 */

/** Letters that Unicode does not decompose into a base letter and a mark, as people type them. */
const folds: Readonly<Record<string, string>> = {
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  // Lower-casing writes a capital sigma in two ways, by its place in the word.
  ς: 'σ',
};

/** Printable ASCII: nothing to decompose or fold. */
const plain = /^[ -~]*$/;

/**
 * The words of a text, in order: compatibility forms and accents taken off (NFKD), lower case, split at
 * everything that is no letter or number of any script. Empty where nothing is left, as for "?!" or an emoji.
 */
export function searchTokens(text: string): string[] {
  // Most texts are plain; what is left to do for them takes half the time.
  if (plain.test(text)) {
    return text
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((token) => token !== '');
  }
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[łßøæœđðþħŧıς]/g, (letter) => folds[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '');
}
