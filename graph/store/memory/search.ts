/** What is found by words and codes. */
import { compareMatches, matchNode, prepareQuery } from '../../answers/match';
import { proposalsFor } from '../../answers/sameAs';
import { limits, type GraphNode } from '../../model';
import type { SameAsAnswer, SearchAnswer, SearchQuestion } from '../types';
import type { Inside, Made } from './made';

export function search(
  made: Made,
  inside: Inside,
  { text, kind, limit, filter }: SearchQuestion,
): SearchAnswer {
  const graph = made.graph(filter);
  const query = prepareQuery(text);
  const matches = made.words.candidates(query.tokens).flatMap((node) => {
    if (!inside(node.id) || (kind !== undefined && node.kind !== kind)) return [];
    const match = matchNode(query, node);
    return match === null ? [] : [{ node, match, rank: match.rank, degree: graph.degree(node.id) }];
  });
  const hits = matches
    .sort(compareMatches)
    .slice(0, limit)
    .map(({ node, match }) => ({ node, matched: { text: match.text, how: match.how } }));
  return { hits, total: matches.length };
}

export function sameAs({ carriers }: Made, inside: Inside, node: GraphNode): SameAsAnswer {
  const seen = proposalsFor(node, (code) => carriers.get(code) ?? []).filter((one) => inside(one.node.id));
  return { proposals: seen.slice(0, limits.sameAs), total: seen.length };
}

/** Of each code, the concepts that go by it; codes that none goes by are left out. */
export function carriersAmong({ carriers }: Made, codes: readonly string[]): Map<string, GraphNode[]> {
  return new Map(
    codes.flatMap((code) => {
      const found = carriers.get(code);
      return found === undefined ? [] : [[code, found] as const];
    }),
  );
}
