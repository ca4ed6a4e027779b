/**
 * One line of the OBO flat file format 1.4: a tag, a value, perhaps qualifiers in braces at its end, perhaps a comment
 * (http://purl.obolibrary.org/obo/oboformat/spec.html). Written by hand, by scanning: no kept-up library reads OBO in
 * JavaScript, and a regular expression would run out of stack on a hostile line.
 */

export interface Clause {
  tag: string;
  /** As it stands, escapes and all, without comment and qualifiers. */
  value: string;
  qualifiers: [string, string][];
}

/** Tags whose values have quoted parts; in any other a quotation mark is a letter like any other. */
const quotedTags =
  /^(def|(exact_|narrow_|broad_|related_)?synonym|xref|property_value|subsetdef|synonymtypedef)$/;

const tagPattern = /^[A-Za-z_][\w-]*$/;

const isSpace = (sign: string | undefined): boolean => sign === ' ' || sign === '\t';

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', W: ' ' };

/** Undoes escapes: `\n` is a line break, `\W` a space, and any other sign stands for itself. */
export function unescaped(text: string): string {
  return text.includes('\\')
    ? text.replaceAll(/\\([\s\S])/g, (_, sign: string) => escapes[sign] ?? sign)
    : text;
}

/** Where the value ends before a comment, and where its last opening brace stands (-1 where there is none). */
function borders(text: string, quoted: boolean): { end: number; brace: number } {
  let [inQuotes, brace] = [false, -1];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '"' && (quoted || brace !== -1)) inQuotes = !inQuotes;
    else if (inQuotes || (at > 0 && !isSpace(text[at - 1]))) continue;
    else if (sign === '!') return { end: at, brace };
    else if (sign === '{') brace = at;
  }
  return { end: text.length, brace };
}

/** `key="value", key=value` in braces, or null where it is something else: a brace may be part of a name. */
function qualifiersIn(text: string): [string, string][] | null {
  const found: [string, string][] = [];
  let at = 0;
  while (at < text.length) {
    const equals = text.indexOf('=', at);
    const key = text.slice(at, equals).trim();
    if (equals === -1 || !/^[\w.:/#-]+$/.test(key)) return null;
    const from = equals + 1;
    const isQuoted = text[from] === '"';
    const end = isQuoted ? closingQuote(text, from) + 1 : nextComma(text, from);
    if (end === 0) return null;
    found.push([key, unescaped(isQuoted ? text.slice(from + 1, end - 1) : text.slice(from, end).trim())]);
    const rest = nextComma(text, end);
    if (text.slice(end, rest).trim() !== '') return null;
    at = rest + 1;
  }
  return found;
}

const nextComma = (text: string, from: number): number => {
  const at = text.indexOf(',', from);
  return at === -1 ? text.length : at;
};

/**
 * Where the text that is quoted from here ends, or -1. Quotation marks inside ought to be escaped; one that is not is
 * told by what comes after it.
 * @param follows sticky: what may come after the closing mark
 */
export function closingQuote(text: string, from: number, follows?: RegExp): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') {
      if (follows === undefined) return at;
      follows.lastIndex = at + 1;
      if (follows.test(text)) return at;
    }
  }
  return -1;
}

/** The clause of a line, or null where it has no tag. Blank lines and comments are not for it. */
export function parseClause(line: string): Clause | null {
  const colon = line.indexOf(':');
  const tag = line.slice(0, Math.max(0, colon)).trim();
  if (!tagPattern.test(tag)) return null;
  const raw = line.slice(colon + 1).trim();
  if (!raw.includes('!') && !raw.includes('{')) return { tag, value: raw, qualifiers: [] };
  const { end, brace } = borders(raw, quotedTags.test(tag));
  const value = raw.slice(0, end).trimEnd();
  if (brace !== -1 && value.endsWith('}')) {
    const qualifiers = qualifiersIn(value.slice(brace + 1, -1));
    if (qualifiers !== null) return { tag, value: value.slice(0, brace).trimEnd(), qualifiers };
  }
  return { tag, value, qualifiers: [] };
}
