/** Search. The full-text index gives the nodes that can match; `answers/match` says whether and how they do. */
import { compareMatches, matchNode, prepareQuery, type NodeMatch } from '../../answers/match';
import { GraphError, limits } from '../../model';
import { checkLimit } from '../common/asked';
import type { SearchAnswer, SearchQuestion } from '../types';
import { candidates } from './cypher/nodes';
import { wordsIndex } from './cypher/schema';
import { insideOf } from './nodeQuestions';
import type { Asked, Sight } from './reader';
import { expressionOf } from './searchTerms';

/** As much of a node as is matched and ranked. */
interface Candidate {
  id: string;
  name: string;
  synonyms: string[];
  xrefs: string[];
  degree: number;
}

interface Matched {
  match: NodeMatch;
  node: Candidate;
  rank: number;
  degree: number;
}

/** @throws GraphError `bad_input` for a text or a limit beyond its cap */
export async function search(asked: Asked, question: SearchQuestion, sight: Sight): Promise<SearchAnswer> {
  const { text, kind = null, limit } = question;
  checkLimit('The number of hits', limit, limits.searchHitsMost);
  if (text.length > limits.queryLength) {
    throw new GraphError(
      'bad_input',
      `A search may have at most ${limits.queryLength} characters, not ${text.length}: use its main words.`,
    );
  }
  const query = prepareQuery(text);
  if (query.tokens.length === 0) return { hits: [], total: 0 };
  const most = limits.searchCandidates;
  const found = await asked.rows<Candidate>(candidates, {
    index: wordsIndex,
    expression: expressionOf(query.tokens),
    kind,
    most: most + 1,
    unchecked: sight.unchecked,
    inside: insideOf(sight),
  });
  const matched = found
    .slice(0, most)
    .flatMap((node): Matched[] => {
      const match = matchNode(query, node);
      return match === null ? [] : [{ match, node, rank: match.rank, degree: node.degree }];
    })
    .sort(compareMatches);
  const best = matched.slice(0, limit);
  const nodes = await asked.nodes(best.map(({ node }) => node.id));
  return {
    hits: nodes.flatMap((node, at) => {
      const match = best[at]?.match;
      return match === undefined ? [] : [{ node, matched: { text: match.text, how: match.how } }];
    }),
    total: found.length > most ? { atLeast: matched.length } : matched.length,
  };
}
