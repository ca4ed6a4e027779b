/**
 * Match and rank of search: what counts as a hit, why, and which hit comes first. Engines only supply candidates.
 * All words of a query have to be found in one text (one name, one synonym, the id or one other code), never
 * spread over several: so each hit can show the text that matched.
 */
import { limits, type GraphNode } from '../model';
import { byCodePoint } from './codePoint';
import { searchTokens } from './searchTokens';

/**
 * How a text matched: name, synonym, id, xref – the same words in the same order; tokens – has all words of the
 * query; prefix – some of them only as the beginning of a word; typo – some of them only with one letter changed.
 */
export type MatchKind = 'name' | 'synonym' | 'id' | 'xref' | 'tokens' | 'prefix' | 'typo';

export interface PreparedQuery {
  tokens: string[];
  /** The tokens joined by one space. */
  folded: string;
  /** As typed, without white space around it. */
  raw: string;
}

export interface NodeMatch {
  /** The text that matched, as the node has it. */
  text: string;
  how: MatchKind;
  /** 0 is best. */
  rank: number;
}

/** Letters that a query's word needs before one of them may be wrong. */
export const typoLength = limits.typoLetters;

const ranks: Readonly<Record<MatchKind, number>> = {
  name: 0,
  synonym: 1,
  id: 1,
  xref: 1,
  tokens: 2,
  prefix: 3,
  typo: 4,
};

/** Folds a query once for all candidates. No tokens: nothing matches it. */
export function prepareQuery(text: string): PreparedQuery {
  const tokens = searchTokens(text);
  return { tokens, folded: tokens.join(' '), raw: text.trim() };
}

/** A word by letters. Only words with letters outside the 16-bit range need to be taken apart. */
const letters = (word: string): string | readonly string[] =>
  /[\ud800-\udfff]/.test(word) ? [...word] : word;

/** Whether `a` from `i` on is the same as `b` from `j` on. */
function sameFrom(
  a: string | readonly string[],
  i: number,
  b: string | readonly string[],
  j: number,
): boolean {
  if (a.length - i !== b.length - j) return false;
  for (let at = 0; i + at < a.length; at += 1) if (a[i + at] !== b[j + at]) return false;
  return true;
}

/**
 * Whether two words differ by exactly one edit: a letter more, a letter less, another letter, or two neighbouring
 * letters changed round.
 */
export function isOneEdit(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 2) return false;
  const a = letters(one);
  const b = letters(other);
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  if (a.length !== b.length)
    return sameFrom(a, a.length > b.length ? at + 1 : at, b, b.length > a.length ? at + 1 : at);
  if (at === a.length) return false;
  if (sameFrom(a, at + 1, b, at + 1)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && at + 1 < a.length && sameFrom(a, at + 2, b, at + 2);
}

type TokenMatch = 'tokens' | 'prefix' | 'typo';

/** How one word of the query is found among a text's words, best way first, or null. */
function matchToken(token: string, words: readonly string[]): TokenMatch | null {
  if (words.includes(token)) return 'tokens';
  if (words.some((word) => word.startsWith(token))) return 'prefix';
  const typo = [...token].length >= typoLength && words.some((word) => isOneEdit(token, word));
  return typo ? 'typo' : null;
}

/** How a text matches: as its own kind where the words are the same, else by the query's worst word, or null. */
function matchText(query: PreparedQuery, text: string, exact: MatchKind): MatchKind | null {
  const words = searchTokens(text);
  if (words.join(' ') === query.folded) return exact;
  let worst: TokenMatch = 'tokens';
  for (const token of query.tokens) {
    const how = matchToken(token, words);
    if (how === null) return null;
    if (ranks[how] > ranks[worst]) worst = how;
  }
  return worst;
}

/** The best match of a node's name, synonyms, id and other codes, in this order where they are equally good; or null. */
export function matchNode(
  query: PreparedQuery,
  node: Pick<GraphNode, 'id' | 'name' | 'synonyms' | 'xrefs'>,
): NodeMatch | null {
  if (query.tokens.length === 0) return null;
  const texts: (readonly [string, MatchKind])[] = [
    [node.name, 'name'],
    ...node.synonyms.map((synonym) => [synonym, 'synonym'] as const),
    [node.id, 'id'],
    ...node.xrefs.map((xref) => [xref, 'xref'] as const),
  ];
  let best: NodeMatch | null = null;
  for (const [text, exact] of texts) {
    const how = matchText(query, text, exact);
    if (how !== null && (best === null || ranks[how] < best.rank)) best = { text, how, rank: ranks[how] };
  }
  return best;
}

/** What the order of hits looks at. */
export interface RankedMatch {
  rank: number;
  /** Distinct neighbours of the node. */
  degree: number;
  node: Pick<GraphNode, 'id' | 'name'>;
}

/** The order of hits: better match, more neighbours, name, id. */
export function compareMatches(a: RankedMatch, b: RankedMatch): number {
  return (
    a.rank - b.rank ||
    b.degree - a.degree ||
    byCodePoint(a.node.name, b.node.name) ||
    byCodePoint(a.node.id, b.node.id)
  );
}
