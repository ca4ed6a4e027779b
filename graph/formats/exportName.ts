/** Names of exported files: what is in them and when, in characters that every system takes. */

/** Letters, digits and dashes alone, without accents, at most 60; "graph" where nothing is left. */
export function safeName(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  return plain === '' ? 'graph' : plain;
}

/**
 * "etiograph-leg-cramps-2026-03-01": the name of an export without its ending.
 * @param what what is in it, in words: a data set, a concept
 */
export function exportName(what: string, date: Date): string {
  return `etiograph-${safeName(what)}-${date.toISOString().slice(0, 10)}`;
}
