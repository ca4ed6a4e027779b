/**
 * Search. Candidates come from the database's full-text index where it has one over all names, else from the names
 * that are known by heart, and by id in any case; `answers/match` decides.
 */
import {
  compareMatches,
  matchNode,
  prepareQuery,
  type NodeMatch,
  type PreparedQuery,
} from '../../../answers/match';
import { GraphError, limits } from '../../../model';
import { checkLimit } from '../../common/asked';
import type { SearchAnswer, SearchQuestion } from '../../types';
import { expressionOf } from '../searchTerms';
import { candidates } from './cypher/nodes';
import { degreesAt } from './degrees';
import type { Sight } from './edges';
import { orAsItStands } from './fullText';
import { toNamed, type KnownNames, type Named } from './knownNames';
import type { NodeRow } from './nodes';
import type { Asked } from './reader';

/** Where candidates come from: the name of an index, or names. */
export type Names = { index: string } | KnownNames;

interface Matched {
  node: Named;
  match: NodeMatch;
  rank: number;
  degree: number;
}

/** What can match, and whether there is more. */
async function candidatesOf(
  asked: Asked,
  query: PreparedQuery,
  names: Names,
): Promise<{ found: Named[]; cut: boolean }> {
  if (!('index' in names)) return { found: names.words.candidates(query.tokens), cut: names.cut };
  const most = limits.searchCandidates;
  const rows = await asked.rows<NodeRow>(candidates(asked.vocabulary), {
    index: names.index,
    expression: orAsItStands(expressionOf(query.tokens), query.raw),
    most: most + 1,
  });
  const found = rows.slice(0, most).flatMap((row) => toNamed(row, asked.vocabulary) ?? []);
  return { found, cut: rows.length > most };
}

/** Who is called by the very text: found by id whatever the index holds. */
async function byId(asked: Asked, { raw }: PreparedQuery): Promise<Named[]> {
  const located = (await asked.located([raw])).get(raw);
  const [place] = located?.places ?? [];
  return located === undefined || place === undefined ? [] : [{ ...located.node, place }];
}

/** The best of what matches. Neighbours are counted only where they decide who is among them. */
async function bestOf(
  asked: Asked,
  matched: Matched[],
  limit: number,
  unchecked: boolean,
): Promise<Matched[]> {
  const byRank = matched.sort((a, b) => a.rank - b.rank);
  const last = byRank[limit - 1]?.rank ?? Number.POSITIVE_INFINITY;
  const contenders = byRank.filter(({ rank }) => rank <= last);
  const degrees = await degreesAt(
    asked,
    contenders.map(({ node }) => node.place),
    unchecked,
  );
  return contenders
    .map((one) => ({ ...one, degree: degrees.get(one.node.place) ?? 0 }))
    .sort(compareMatches)
    .slice(0, limit);
}

/** @throws GraphError `bad_input` for a text or a limit beyond its cap */
export function checkSearch({ text, limit }: SearchQuestion): void {
  checkLimit('The number of hits', limit, limits.searchHitsMost);
  if (text.length <= limits.queryLength) return;
  throw new GraphError(
    'bad_input',
    `A search may have at most ${limits.queryLength} characters, not ${text.length}: use its main words.`,
  );
}

export async function search(
  asked: Asked,
  { text, kind, limit }: SearchQuestion,
  { unchecked, inside }: Sight,
  names: Names,
): Promise<SearchAnswer> {
  const query = prepareQuery(text);
  if (query.tokens.length === 0) return { hits: [], total: 0 };
  const { found, cut } = await candidatesOf(asked, query, names);
  const all = new Map([...found, ...(await byId(asked, query))].map((node) => [node.id, node]));
  const matched = [...all.values()].flatMap((node): Matched[] => {
    if ((inside !== null && !inside.has(node.id)) || (kind !== undefined && node.kind !== kind)) return [];
    const match = matchNode(query, node);
    return match === null ? [] : [{ node, match, rank: match.rank, degree: 0 }];
  });
  const best = await bestOf(asked, matched, limit, unchecked);
  // As they are now; one that is gone since the names were read is no hit.
  const nodes = await asked.located(best.map(({ node }) => node.id));
  return {
    hits: best.flatMap(({ node: { id }, match }) => {
      const node = nodes.get(id)?.node;
      return node === undefined ? [] : [{ node, matched: { text: match.text, how: match.how } }];
    }),
    total: cut ? { atLeast: matched.length } : matched.length,
  };
}
