/**
 * The symptom that would separate some conditions best: the one whose presence or absence would tell most about which
 * of them it is, all of them taken as equally likely (mutual information, Shannon 1948). For teaching: which question
 * to ask next.
 */
import { byCodePoint } from '../codePoint';
import type { RankIndex } from './rankIndex';

export interface Separating {
  symptom: string;
  /** The expected gain in bits. */
  bits: number;
  /** In the order asked; null where it is not listed. */
  shares: (ListedShare | null)[];
}

/** The share of people with a condition who have a symptom that it lists: as a source says, or as is assumed. */
export interface ListedShare {
  share: number;
  isKnown: boolean;
}

/** The share with which a symptom is taken to be found where it is not listed. */
const unlisted = 0.02;

const entropy = (share: number): number =>
  share <= 0 || share >= 1 ? 0 : -share * Math.log2(share) - (1 - share) * Math.log2(1 - share);

/** The share of each symptom that a condition lists, and of all that those are kinds of. */
function sharesOf(index: RankIndex, condition: number): Map<number, ListedShare> {
  const shares = new Map<number, ListedShare>();
  for (let at = index.starts[condition] ?? 0; at < (index.starts[condition + 1] ?? 0); at += 1) {
    const own = { share: index.shares[at] ?? 0, isKnown: index.isShareKnown[at] === 1 };
    for (const term of index.hierarchy.broader([index.symptoms[at] ?? 0]))
      if (own.share > (shares.get(term)?.share ?? -1)) shares.set(term, own);
  }
  return shares;
}

/**
 * @param told symptoms that were observed or are absent: neither they nor what follows from them is asked again
 * @returns null where nothing tells the conditions apart
 */
export function separating(
  index: RankIndex,
  conditions: readonly number[],
  told: { observed: readonly number[]; absent: readonly number[] },
): Separating | null {
  if (conditions.length < 2) return null;
  const known = new Set(index.hierarchy.broader(told.observed));
  for (const one of told.absent) for (const term of index.hierarchy.narrower(one)) known.add(term);
  const shares = conditions.map((condition) => sharesOf(index, condition));
  let best: { term: number; bits: number } | null = null;
  for (const term of new Set(shares.flatMap((some) => [...some.keys()]))) {
    if (known.has(term) || index.isSymptom[term] !== 1) continue;
    const each = shares.map((some) => some.get(term)?.share ?? unlisted);
    const mean = each.reduce((sum, share) => sum + share, 0) / each.length;
    const bits = entropy(mean) - each.reduce((sum, share) => sum + entropy(share), 0) / each.length;
    const more = bits - (best?.bits ?? 0);
    const isFirst = best === null || byCodePoint(index.terms[term] ?? '', index.terms[best.term] ?? '') < 0;
    if (more > 1e-9 || (Math.abs(more) <= 1e-9 && isFirst && bits > 1e-9)) best = { term, bits };
  }
  if (best === null) return null;
  const { term, bits } = best;
  return {
    symptom: index.terms[term] ?? '',
    bits,
    shares: shares.map((some) => some.get(term) ?? null),
  };
}
