/**
 * Lists in one text, as GEXF has them. Written as Gephi writes them, quoted, so that any text can be in one; read in
 * every way that is found: ["a", 'b', c], a|b, a;b and a, b.
 */

/** `["a", "say \"b\""]`; only the quotation mark and the backslash are escaped. */
export const formatList = (list: readonly string[]): string =>
  `[${list.map((part) => `"${part.replaceAll(/["\\]/g, String.raw`\$&`)}"`).join(', ')}]`;

/** A quoted part, or one that ends at the next comma. */
const part = /\s*(?:"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'|([^,]+))/g;

const unescaped = (text: string): string => text.replaceAll(/\\([^])/g, '$1');

function bracketed(text: string): string[] {
  return [...text.matchAll(part)].flatMap(([, double, single, bare]) => {
    if (bare !== undefined) return bare.trim() === '' ? [] : [bare.trim()];
    return [unescaped(double ?? single ?? '')];
  });
}

/** The parts of a list, trimmed where they are not quoted. */
export function parseList(text: string): string[] {
  const all = text.trim();
  if (all === '' || all === '<empty>') return [];
  if (/^\[[^]*\]$|^\([^]*\)$/.test(all)) return bracketed(all.slice(1, -1));
  const separator = ['|', ';'].find((one) => all.includes(one)) ?? ',';
  return all
    .split(separator)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
