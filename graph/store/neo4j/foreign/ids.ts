/**
 * Ids of another program's nodes, and the way back: an id of ours is looked up by the values that would have become
 * it. A CURIE with a known prefix stays, or gets the one spelling of it that we store where the usual spellings lead
 * back to it; any other id means something in its own data set only.
 */
import { isSharedId, limits, parseCurie, sameCurie, spellingsOf } from '../../../model';
import { percentEncode } from '../../../model/percent';
import type { NodeRule, Vocabulary } from './vocabulary';

export interface MappedId {
  id: string;
  /** The database's own, where it is another one. */
  originalId?: string;
}

/** The text of a property that holds an id, or null where it can be none. */
function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  const isId = text.trim() !== '' && text.length <= limits.idLength && !/[\p{Cc}\p{Surrogate}]/u.test(text);
  return isId ? text : null;
}

/** Spellings of one prefix that are looked up. */
const spellingsMost = 8;

/** How an id of ours is usually spelt: its prefix as others call it, as it is, in capitals and in small letters. */
function usualSpellings(id: string): string[] {
  const curie = parseCurie(id);
  if (curie === null || !isSharedId(id)) return [];
  const prefixes = spellingsOf(curie.prefix).slice(0, spellingsMost);
  return prefixes
    .flatMap((prefix) => [prefix, prefix.toLowerCase(), prefix.toUpperCase()])
    .map((prefix) => `${prefix}:${curie.reference}`);
}

/** The spelling that we store, of what can be found again by it. */
function stored(text: string): string {
  const same = sameCurie(text);
  return same === text || usualSpellings(same).includes(text) ? same : text;
}

const scoped = (dataset: string): string => `${dataset}:`;

/** The id that a value becomes, or null where it can be none. */
export function mappedId({ prefix }: NodeRule, value: unknown, vocabulary: Vocabulary): MappedId | null {
  const text = textOf(value);
  if (text === null) return null;
  const full = stored(prefix === null || text.startsWith(`${prefix}:`) ? text : `${prefix}:${text}`);
  const id = isSharedId(full, vocabulary.declared) ? full : scoped(vocabulary.dataset) + percentEncode(text);
  if (id.length > limits.idLength) return null;
  return id === text ? { id } : { id, originalId: text };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The values of a rule's property that become this id. */
export function valuesOf(rule: NodeRule, id: string, vocabulary: Vocabulary): (string | number)[] {
  const own = scoped(vocabulary.dataset);
  const all = [
    id,
    ...usualSpellings(id),
    ...(id.startsWith(own) ? [decoded(id.slice(own.length))] : []),
    ...(rule.prefix !== null && id.startsWith(`${rule.prefix}:`) ? [id.slice(rule.prefix.length + 1)] : []),
  ].filter((text): text is string => text !== null && mappedId(rule, text, vocabulary)?.id === id);
  const texts = [...new Set(all)];
  return texts.flatMap((text): (string | number)[] => {
    const number = Number(text);
    // Some keep numbers: "9021" may be 9021 there.
    return Number.isSafeInteger(number) && String(number) === text ? [text, number] : [text];
  });
}
