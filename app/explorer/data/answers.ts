/**
 * The questions whose answers are put together by the server: conditions from symptoms, links, comparison. They speak
 * of the stored graph alone, without what lies on top. Loaded with the panel that asks first.
 */
import type { Comparison } from '@/graph/answers/compare/compare';
import type { Along, PathsAnswer } from '@/graph/answers/paths/paths';
import type { RankAnswer } from '@/graph/answers/rank/ranker';
import type { Kind } from '@/graph/model';
import type { GraphFilter, SearchAnswer } from '@/graph/store/types';
import { address, get, request } from './rest';

/** Conditions whose sources list these symptoms. Ids in, at most `limit` conditions out. */
export function askConditions(
  { present, absent }: { present: readonly string[]; absent: readonly string[] },
  filter: GraphFilter,
  limit: number,
  signal: AbortSignal,
): Promise<RankAnswer> {
  const body = { observed: present, absent, limit };
  return request(
    address('/api/rank', {}, filter),
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    signal,
  );
}

/** The stored concepts that a text finds, of one kind where one is given. */
export const searchStored = (
  question: { q: string; kind?: Kind; limit: number },
  filter: GraphFilter,
  signal: AbortSignal,
): Promise<SearchAnswer> => get(address('/api/search', question, filter), signal);

/** What links two concepts, in one list or both: together at most `limit` paths. */
export const askLinks = (
  question: { from: string; to: string; maxLength: number; limit: number; along?: Along },
  filter: GraphFilter,
  signal: AbortSignal,
): Promise<PathsAnswer> => get(address('/api/paths', question, filter), signal);

/** What is said of two to four concepts, side by side. */
export function askCompared(
  ids: readonly string[],
  limit: number,
  filter: GraphFilter,
  signal: AbortSignal,
): Promise<Comparison> {
  const url = address('/api/compare', { limit }, filter);
  return get(`${url}${ids.map((id) => `&id=${encodeURIComponent(id)}`).join('')}`, signal);
}
