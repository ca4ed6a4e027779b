/** Ids on their way in: the id rule of the model, applied with what a row says of its data sets. */
import { isSharedId, limits, parseCurie, storedId } from '../model';
import { ownCopy } from './text/ownCopy';
import type { ReadOptions } from './types';

/** An id as stored, with the file's own where it had to be scoped; or the reason why it is none. */
export type ReadId = { id: string; originalId?: string } | { reason: string };

export type IdReader = (id: string | undefined, what: string, datasets?: readonly string[]) => ReadId;

/**
 * Makes the reader of a file's ids, which remembers those it has met. An id that is scoped to a data set named in
 * its own row is one that an export of ours wrote, and stays.
 */
export function idReader(options: Pick<ReadOptions, 'dataset' | 'declaredPrefixes'>): IdReader {
  const known = new Map<string, ReadId>();
  return (text = '', what, datasets = []) => {
    const met = known.get(text);
    if (met !== undefined) return met;
    const reason = idProblem(text, what);
    if (reason !== null) return { reason };
    const prefix = datasets.length > 0 ? parseCurie(text)?.prefix : undefined;
    const id = ownCopy(text);
    const read =
      prefix !== undefined && datasets.includes(prefix) && !isSharedId(id, options.declaredPrefixes)
        ? { id }
        : storedId(id, options.dataset, options.declaredPrefixes);
    const checked: ReadId =
      read.id.length > limits.idLength
        ? { reason: `has ${a(what)} longer than ${limits.idLength} characters once it is percent-encoded` }
        : read;
    known.set(id, checked);
    return checked;
  };
}

const a = (what: string): string => `${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}`;

/** Why a text cannot be an id, or null where it can. */
export function idProblem(id: string, what: string): string | null {
  if (id.trim() === '') return `has no ${what}`;
  if (id.length > limits.idLength) return `has ${a(what)} longer than ${limits.idLength} characters`;
  if (/\p{Cc}/u.test(id)) return `has ${a(what)} with a control character in it`;
  // No UTF-8 text can hold one, but an escape in JSON can spell it.
  return /\p{Surrogate}/u.test(id) ? `has ${a(what)} with half of a character in it` : null;
}
