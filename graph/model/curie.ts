/**
 * Ids. A CURIE with a known prefix means the same thing in every data set, so it joins. Any other id is only
 * known to mean something inside its own data set and is scoped to it.
 */
import { percentEncode } from './percent';
import { knownPrefix, knownPrefixInAnyCase, prefixes } from './prefixes';

/** https://www.w3.org/TR/curie/, narrowed: a prefix of letters, digits, dots, dashes or underscores, then a colon and no white space. */
const curiePattern = /^([A-Za-z][\w.-]*):(\S+)$/;
/** Hetionet writes `Disease::DOID:1` and, for ids without a prefix, `Gene::9021`. */
const hetionetPattern = /^[A-Z][A-Za-z ]*::(.+)$/;

/** Splits a CURIE, or null where the text is none. */
export function parseCurie(id: string): { prefix: string; reference: string } | null {
  const match = curiePattern.exec(id);
  return match?.[1] !== undefined && match[2] !== undefined && !match[2].startsWith('//')
    ? { prefix: match[1], reference: match[2] }
    : null;
}

/** What a file says as a CURIE, in the one spelling of its prefix that we store; any other text as it stands. */
export function sameCurie(id: string): string {
  const curie = parseCurie(id);
  const prefix = curie === null ? null : knownPrefixInAnyCase(curie.prefix);
  return curie === null || prefix === null || prefix === curie.prefix ? id : `${prefix}:${curie.reference}`;
}

/** Whether an id joins across data sets: a CURIE whose prefix is in our map or was declared by the file. */
export function isSharedId(id: string, declared: ReadonlySet<string> = new Set()): boolean {
  const curie = parseCurie(id);
  return curie !== null && (knownPrefix(curie.prefix) !== null || declared.has(curie.prefix));
}

/** Whether an id is one that `storedId` made, or could have made, for this data set. */
function isScopedTo(id: string, dataset: string): boolean {
  if (!id.startsWith(`${dataset}:`)) return false;
  const own = id.slice(dataset.length + 1);
  try {
    return own !== '' && encodeURIComponent(decodeURIComponent(own)) === own;
  } catch {
    return false;
  }
}

/**
 * The id under which a file's id is stored: itself where it joins or is scoped to the data set already (a file
 * that we wrote), with its prefix as we spell it (`UMLS_CUI:C1` and `UMLS:C1` are one), Hetionet's inner CURIE where
 * that joins, else `<dataset>:<percent-encoded id>`; `originalId` is the file's own where it is another, to be kept in
 * the attributes.
 */
export function storedId(
  id: string,
  dataset: string,
  declared: ReadonlySet<string> = new Set(),
): { id: string; originalId?: string } {
  if (isScopedTo(id, dataset)) return { id };
  const same = sameCurie(id);
  if (isSharedId(same, declared)) return same === id ? { id } : { id: same, originalId: id };
  const inner = hetionetPattern.exec(id)?.[1];
  if (inner !== undefined && isSharedId(sameCurie(inner), declared))
    return { id: sameCurie(inner), originalId: id };
  return { id: `${dataset}:${percentEncode(id)}`, originalId: id };
}

/** The page that describes an id, by its prefix, or null where we know none. Always http(s). */
export function linkOut(id: string): string | null {
  const curie = parseCurie(id);
  const prefix = curie === null ? null : knownPrefix(curie.prefix);
  if (curie === null || prefix === null) return null;
  const base = prefixes[prefix];
  return base === null
    ? null
    : `${base}${percentEncode(curie.reference).replaceAll('%2F', '/').replaceAll('%3A', ':')}`;
}
