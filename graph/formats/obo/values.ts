/** The values of OBO clauses that have parts: quoted texts, lists of references, synonyms, properties. */
import type { Scope, TermSynonym } from '../ontology/term';
import { closingQuote, unescaped } from './clause';

/** Sticky: what may stand after a closing quotation mark. */
const afterText = /\s*(?:\[|$)/y;
const afterSynonym = /\s*(?:(?:EXACT|NARROW|BROAD|RELATED)\b|\[|$)/y;
const afterValue = /\s*(?:$|\s\S+\s*$)/y;

/** A quoted text and what comes after it, or null where there is none or it has no end. */
function quoted(value: string, follows: RegExp): { text: string; rest: string } | null {
  const end = value.startsWith('"') ? closingQuote(value, 0, follows) : -1;
  return end === -1 ? null : { text: unescaped(value.slice(1, end)), rest: value.slice(end + 1).trim() };
}

/** `[PMID:1, http://example.org/x "a title"]` as its items, or null where it is no such list. */
function references(text: string): string[] | null {
  if (!text.startsWith('[') || !text.endsWith(']')) return null;
  const items: string[] = [];
  let [from, at, inQuotes] = [1, 1, false];
  for (; at < text.length - 1; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') inQuotes = !inQuotes;
    else if (text[at] === ',' && !inQuotes) {
      items.push(text.slice(from, at));
      from = at + 1;
    }
  }
  items.push(text.slice(from, text.length - 1));
  return items.map((item) => unescaped(item.trim())).filter((item) => item !== '');
}

/** `"text" [PMID:1]`. The list may be missing. */
export function parseDefinition(value: string): { text: string; xrefs: string[] } | null {
  const parts = quoted(value, afterText);
  if (parts === null) return null;
  const xrefs = parts.rest === '' ? [] : references(parts.rest);
  return xrefs === null ? null : { text: parts.text, xrefs };
}

/**
 * `"text" EXACT layperson [PMID:1]`; without a scope it is RELATED.
 * @param scope of the older tags, `exact_synonym` and its kin, which have it in their name
 */
export function parseSynonym(value: string, scope?: Scope): TermSynonym | null {
  const parts = quoted(value, afterSynonym);
  if (parts === null) return null;
  const list = parts.rest.indexOf('[');
  const xrefs = list === -1 ? [] : references(parts.rest.slice(list));
  if (xrefs === null) return null;
  const words = (list === -1 ? parts.rest : parts.rest.slice(0, list))
    .split(/\s+/)
    .filter((word) => word !== '');
  const told = isScope(words[0]) ? words[0] : undefined;
  const type = words.slice(told === undefined ? 0 : 1).join(' ');
  return {
    text: parts.text,
    scope: told ?? scope ?? 'RELATED',
    type: type === '' ? undefined : type,
    xrefs,
  };
}

const isScope = (word: string | undefined): word is Scope =>
  word === 'EXACT' || word === 'NARROW' || word === 'BROAD' || word === 'RELATED';

/** `UMLS:C1 "what it is called there"`. */
export function parseXref(value: string): { id: string; title?: string } | null {
  const at = value.search(/\s/);
  if (at === -1) return value === '' ? null : { id: unescaped(value) };
  const parts = quoted(value.slice(at).trim(), afterText);
  return parts === null ? null : { id: unescaped(value.slice(0, at)), title: parts.text };
}

/** `terms:license https://example.org/`, `dc:title "A title" xsd:string`. */
export function parseProperty(value: string): { property: string; value: string } | null {
  const at = value.search(/\s/);
  if (at === -1) return null;
  const property = unescaped(value.slice(0, at));
  const rest = value.slice(at).trim();
  if (!rest.startsWith('"'))
    return rest === '' ? null : { property, value: unescaped(rest.split(/\s/)[0] ?? '') };
  const parts = quoted(rest, afterValue);
  return parts === null ? null : { property, value: parts.text };
}
