/**
 * Search. The full-text index gives the nodes that can match; `answers/match` says whether and how they do. Few
 * are matched one by one; of many, only the best are fetched, in the order that the ranks say: the index knows
 * equal, beginning and mistyped words apart.
 */
import { compareMatches, matchNode, prepareQuery, type PreparedQuery } from '../../answers/match';
import { GraphError, limits } from '../../model';
import type { SearchAnswer, SearchHit, SearchQuestion, Total } from '../types';
import { checkLimit } from '../common/asked';
import { membersAsJson } from './nodeQuestions';
import type { Reader, Sight } from './reader';
import { expressionsOf, type Expressions } from './searchTerms';

/** Candidates between two looks at the clock. */
const stride = 256;

interface Candidate {
  key: number;
}

/** Parameters: ?1 expression, ?2 kind or null, ?3 the lens's members as JSON or null, ?4 how many at most. */
const candidates = `
SELECT DISTINCT l.node AS key FROM label_word CROSS JOIN label AS l ON l.key = label_word.rowid
CROSS JOIN node AS n ON n.key = l.node
WHERE label_word MATCH ?1 AND (?2 IS NULL OR n.kind = ?2)
  AND (?3 IS NULL OR n.id IN (SELECT value FROM json_each(?3))) AND (l.key & 127 <> 0 OR tick())
LIMIT ?4`;
/** As above without kind or lens, which need the node. Parameters: ?1 expression, ?2 how many at most. */
const allCandidates = `
SELECT DISTINCT l.node AS key FROM label_word CROSS JOIN label AS l ON l.key = label_word.rowid
WHERE label_word MATCH ?1 AND (l.key & 127 <> 0 OR tick())
LIMIT ?2`;

const degree = (sight: Sight): string => (sight.unchecked ? 'n.degree' : 'n.degree_checked');

/** Parameters as of `candidates`, and ?5 how many of the best. */
const bestCandidates = (sight: Sight): string => `
SELECT n.key FROM (${candidates}) AS found CROSS JOIN node AS n ON n.key = found.key
ORDER BY ${degree(sight)} DESC, n.name, n.id LIMIT ?5`;

/** Parameters: ?1 folded text, ?2 kind or null, ?3 members or null, ?4 how many of the best. */
const bestExact = (sight: Sight): string => `
SELECT n.key FROM (
  SELECT node, max(is_name) AS is_name FROM label WHERE folded = ?1 GROUP BY node
) AS found CROSS JOIN node AS n ON n.key = found.node
WHERE (?2 IS NULL OR n.kind = ?2) AND (?3 IS NULL OR n.id IN (SELECT value FROM json_each(?3)))
ORDER BY found.is_name DESC, ${degree(sight)} DESC, n.name, n.id LIMIT ?4`;

const degrees = (sight: Sight): string =>
  `SELECT key, ${degree(sight)} AS degree FROM node AS n WHERE key IN (SELECT value FROM json_each(?))`;

interface Matched extends SearchHit {
  rank: number;
  degree: number;
}

/** The candidates that match, best first. */
function match(reader: Reader, query: PreparedQuery, keys: readonly number[], sight: Sight): Matched[] {
  const { connection } = reader;
  const degreeOf = new Map(
    connection
      .all<{ key: number; degree: number }>(degrees(sight), JSON.stringify(keys))
      .map((row) => [row.key, row.degree]),
  );
  const matched: Matched[] = [];
  for (let from = 0; from < keys.length; from += stride) {
    connection.checkTime();
    const part = keys.slice(from, from + stride);
    for (const [at, node] of reader.nodesAt(part).entries()) {
      const found = matchNode(query, node);
      if (found === null) continue;
      const { text, how, rank } = found;
      matched.push({ node, matched: { text, how }, rank, degree: degreeOf.get(part[at] ?? 0) ?? 0 });
    }
  }
  return matched.sort(compareMatches);
}

/** The best of many candidates: rank by rank, until there are as many as wanted. */
function bestOf(
  reader: Reader,
  query: PreparedQuery,
  expressions: Expressions,
  filter: readonly [kind: number | null, members: string | null],
  limit: number,
  sight: Sight,
): number[] {
  const { connection } = reader;
  const exact = connection.all<Candidate>(bestExact(sight), query.folded, ...filter, limit);
  const best = new Set(exact.map(({ key }) => key));
  for (const expression of [expressions.tokens, expressions.prefix, expressions.typo]) {
    if (best.size >= limit) break;
    const wanted = limit + best.size;
    const rows = connection.all<Candidate>(
      bestCandidates(sight),
      ...[expression, ...filter, limits.searchCandidates, wanted],
    );
    for (const { key } of rows) if (best.size < limit) best.add(key);
  }
  return [...best];
}

/** @throws GraphError `bad_input` for a text or a limit beyond its cap */
export function search(reader: Reader, question: SearchQuestion, sight: Sight): SearchAnswer {
  const { text, kind, limit } = question;
  checkLimit('The number of hits', limit, limits.searchHitsMost);
  if (text.length > limits.queryLength) {
    throw new GraphError(
      'bad_input',
      `A search may have at most ${limits.queryLength} characters, not ${text.length}: use its main words.`,
    );
  }
  const query = prepareQuery(text);
  const kindKey = kind === undefined ? null : reader.words.key(kind);
  if (query.tokens.length === 0 || kindKey === undefined) return { hits: [], total: 0 };

  const expressions = expressionsOf(reader, query.tokens);
  const filter = [kindKey, membersAsJson(sight)] as const;
  const most = limits.searchCandidates;
  const found =
    filter[0] === null && filter[1] === null
      ? reader.connection.all<Candidate>(allCandidates, expressions.typo, most + 1)
      : reader.connection.all<Candidate>(candidates, expressions.typo, ...filter, most + 1);
  const total = (count: number): Total => (found.length > most ? { atLeast: count } : count);

  if (found.length > reader.tuning.fewCandidates && expressions.whole) {
    const best = bestOf(reader, query, expressions, filter, limit, sight);
    return {
      hits: toHits(match(reader, query, best, sight), limit),
      total: total(Math.min(found.length, most)),
    };
  }
  const keys = found.slice(0, most).map(({ key }) => key);
  const matched = match(reader, query, keys, sight);
  return { hits: toHits(matched, limit), total: total(matched.length) };
}

function toHits(matched: readonly Matched[], limit: number): SearchHit[] {
  return matched.slice(0, limit).map(({ node, matched: how }) => ({ node, matched: how }));
}
