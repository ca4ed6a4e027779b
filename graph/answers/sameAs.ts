/**
 * Which concepts may be the same under two ids: those of one kind that go by an equal code. It is a proposal with
 * its reason. Vocabularies give one code to several things and mean it loosely, so nothing is joined by it.
 */
import { isSharedId, limits, parseCurie, sameCurie, spellingsOf, type GraphNode } from '../model';
import { byCodePoint } from './codePoint';

export interface SameAsProposal {
  node: GraphNode;
  /** The codes in common, by code point: at least one. */
  codes: string[];
}

/** What decides whether two concepts may be the same. */
export type Coded = Pick<GraphNode, 'id' | 'kind' | 'xrefs'>;

/** Prefixes of what is cited, and of words of the format: two concepts that have one in common are about one paper. */
const citing: ReadonlySet<string> = new Set(['DOI', 'PMC', 'PMID', 'biolink', 'doi', 'infores']);

/** The codes that a concept goes by, its id first, each once: `UMLS_CUI:C1` in a file is `UMLS:C1`, as ids are stored. */
export function codesOf({ id, xrefs }: Coded): string[] {
  return [...new Set([id, ...xrefs.map(sameCurie)])].filter((code) => parseCurie(code) !== null);
}

/** Whether a concept goes by a code, which is one of `codesOf`. */
export function carries({ id, xrefs }: Coded, code: string): boolean {
  return id === code || xrefs.some((xref) => xref === code || sameCurie(xref) === code);
}

/** How a code may be spelt in a file, but for the case of its prefix. */
export function spellingsOfCode(code: string): string[] {
  const curie = parseCurie(code);
  return curie === null ? [code] : spellingsOf(curie.prefix).map((prefix) => `${prefix}:${curie.reference}`);
}

/** How a code may be written: spelt as here, or by a prefix that counts in any case, before the same ending. */
export interface WaysToWrite {
  spellings: string[];
  /** In capitals. */
  prefixes: string[];
  /** The colon and what follows it. */
  ending: string;
}

/** Every way to write a code, and no other: for engines that look for whoever carries it. */
export function waysToWrite(code: string): WaysToWrite {
  const curie = parseCurie(code);
  const ending = curie === null ? '' : `:${curie.reference}`;
  const prefixes = curie === null ? [] : spellingsOf(curie.prefix);
  return {
    spellings: [
      code,
      ...prefixes.map((prefix) => prefix + ending).filter((text) => sameCurie(text) === code),
    ],
    prefixes: prefixes
      .filter((prefix) => sameCurie(prefix.toLowerCase() + ending) === code)
      .map((prefix) => prefix.toUpperCase()),
    ending,
  };
}

const vocabularyOf = (code: string): string | undefined =>
  isSharedId(code) ? parseCurie(code)?.prefix : undefined;

/** Whether a code means one thing in every data set, so that two concepts that both list it may be that thing. */
function identifies(code: string): boolean {
  const vocabulary = vocabularyOf(code);
  return vocabulary !== undefined && !citing.has(vocabulary);
}

/** One vocabulary has one id for one thing: two of its ids are two things by its own word, whatever both list. */
function areTwoThings(a: Coded, b: Coded): boolean {
  const vocabulary = vocabularyOf(a.id);
  return vocabulary !== undefined && vocabulary === vocabularyOf(b.id);
}

/**
 * The codes by which two concepts may be the same, by code point: one that is the id of either and listed by the
 * other, or, for ids of two vocabularies, one with a known prefix that both list. None for different kinds, and none
 * for a concept and itself.
 */
export function codesInCommon(a: Coded, b: Coded): string[] {
  if (a.id === b.id || a.kind !== b.kind) return [];
  const others = new Set(codesOf(b));
  const both = codesOf(a).filter((code) => others.has(code));
  const ids = both.filter((code) => code === a.id || code === b.id);
  // Where one names the other, what both list says so once more.
  if (ids.length === 0 && areTwoThings(a, b)) return [];
  return both.filter((code) => ids.includes(code) || identifies(code)).sort(byCodePoint);
}

/** Most codes in common first, then name, then id. */
export const compareProposals = (a: SameAsProposal, b: SameAsProposal): number =>
  b.codes.length - a.codes.length ||
  byCodePoint(a.node.name, b.node.name) ||
  byCodePoint(a.node.id, b.node.id);

/**
 * All proposals for a concept: most codes in common first, then name, then id.
 * @param carriersOf the concepts that go by a code; an engine may stop after `limits.codeCarriers` and one more
 */
export function proposalsFor(
  node: GraphNode,
  carriersOf: (code: string) => readonly GraphNode[],
): SameAsProposal[] {
  const carriers = new Map(codesOf(node).map((code) => [code, carriersOf(code)]));
  const telling = (code: string): boolean => (carriers.get(code)?.length ?? 0) <= limits.codeCarriers;
  const others = new Map([...carriers.values()].flat().map((other) => [other.id, other]));
  return [...others.values()]
    .map((other) => ({ node: other, codes: codesInCommon(node, other).filter(telling) }))
    .filter(({ codes }) => codes.length > 0)
    .sort(compareProposals);
}
