/** An edge's identity: subject, relation, object, polarity and qualifiers. */
import { percentEncode } from './percent';
import type { EdgeKey, Qualifiers } from './statement';

/** Qualifiers as one text with a fixed order: `name=value` joined by `&`, each part percent-encoded. Empty for none. */
export function qualifiersKey(qualifiers: Qualifiers): string {
  return Object.keys(qualifiers)
    .sort()
    .map((name) => `${percentEncode(name)}=${percentEncode(qualifiers[name] ?? '')}`)
    .join('&');
}

/** The way back from `qualifiersKey`. */
export function parseQualifiersKey(key: string): Qualifiers {
  // From entries, since assigning a name like "__proto__" would not make it a key.
  return Object.fromEntries(
    (key === '' ? [] : key.split('&')).map((part) => {
      const [name = '', value = ''] = part.split('=');
      return [decodeURIComponent(name), decodeURIComponent(value)] as const;
    }),
  );
}

/**
 * The id of an edge: subject, relation, object and (where there are any) qualifiers, percent-encoded and joined
 * by `|`, then `+`, or `-` where the edge is negated.
 */
export function edgeId(key: EdgeKey): string {
  const qualifiers = qualifiersKey(key.qualifiers);
  const parts = [key.subject, key.relation, key.object, ...(qualifiers === '' ? [] : [qualifiers])];
  return parts.map(percentEncode).join('|') + (key.negated ? '-' : '+');
}

/** The way back from `edgeId`, or null where the text is no edge id. */
export function parseEdgeId(id: string): EdgeKey | null {
  const sign = id.at(-1);
  const parts = id.slice(0, -1).split('|');
  if ((sign !== '+' && sign !== '-') || parts.length < 3 || parts.length > 4) return null;
  try {
    const [subject = '', relation = '', object = '', qualifiers = ''] = parts.map(decodeURIComponent);
    return { subject, relation, object, negated: sign === '-', qualifiers: parseQualifiersKey(qualifiers) };
  } catch {
    return null;
  }
}
