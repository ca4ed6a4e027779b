/** How often, as HPO annotations write it: a term, a count of patients, or a share. */
import { excluded } from './tables';

export interface Frequency {
  /** A share from 0 to 1 or a term; undefined where the text says neither. */
  value?: number | string;
  /** Whether it says that the feature was looked for and found in nobody. */
  none: boolean;
}

/** Reads "HP:0040283", "7/13" and "45%". A count of nobody, or of more than all, is no share. */
export function readFrequency(text: string): Frequency {
  if (/^HP:\d+$/.test(text)) return { value: text, none: text === excluded };
  const [, some, all] = /^(\d+)\s*\/\s*(\d+)$/.exec(text) ?? [];
  const [, percent] = /^(\d+(?:\.\d+)?)\s*%$/.exec(text) ?? [];
  const share = percent === undefined ? Number(some) / Number(all) : Number(percent) / 100;
  return share >= 0 && share <= 1 ? { value: share, none: share === 0 } : { none: false };
}
