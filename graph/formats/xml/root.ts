/** The name of an XML text's root element, from its beginning: how XML formats are told. */

/** What may stand before the root: declarations and instructions, comments, a document type with or without a subset. */
const before = /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^[>]*(?:\[[^]*?\]\s*)?>)/;
const root = /^<(?:[\p{L}_][^\s<>/:]*:)?([\p{L}_][^\s<>/:]*)/u;

/** @returns the name without prefix, or null where the text does not look like XML */
export function rootElement(text: string): string | null {
  let rest = text;
  for (let found = before.exec(rest); found !== null; found = before.exec(rest))
    rest = rest.slice(found[0].length);
  return root.exec(rest)?.[1] ?? null;
}
