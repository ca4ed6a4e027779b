/** The explorer's questions over REST. Every failure becomes a ReadableError whose message a person can act on. */
import { carries } from '@/graph/answers/sameAs';
import { GraphError, limits, type EdgeKey, type GraphNode } from '@/graph/model';
import type { GraphFilter, SearchAnswer } from '@/graph/store/types';
import { text } from '@/app/messages/en';
import type { AskMore } from './ask';

export type ReadableCode = 'offline' | 'away' | 'cancelled' | 'not_found' | 'bad_input' | 'locked' | 'failed';

export class ReadableError extends Error {
  readonly code: ReadableCode;

  constructor(code: ReadableCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'ReadableError';
    this.code = code;
  }
}

/** Whether an error only says that the user has moved on. */
export const isCancelled = (error: unknown): boolean =>
  error instanceof ReadableError && error.code === 'cancelled';

/** The sentence to show for any error. */
export const readable = (error: unknown): string =>
  error instanceof ReadableError || error instanceof GraphError ? error.message : text.failures.unexpected;

/** What is shown of a question that was not answered. */
export interface Failure {
  status: 'failed';
  message: string;
  /** The server or its store was not there: it is asked again once they are (serverHealth.ts). */
  away: boolean;
}

export function failure(error: unknown): Failure {
  const away = error instanceof ReadableError && (error.code === 'offline' || error.code === 'away');
  return { status: 'failed', message: readable(error), away };
}

const codes: Readonly<Record<number, ReadableCode>> = {
  400: 'bad_input',
  401: 'locked',
  404: 'not_found',
  // A server before ours says so too, while ours is started.
  502: 'away',
  503: 'away',
};

/** An answer that is none, as an error. */
export async function problemIn(response: Response): Promise<ReadableError> {
  const body = (await response.json().catch(() => null)) as { detail?: string } | null;
  return new ReadableError(
    codes[response.status] ?? 'failed',
    body?.detail ?? text.failures.status(response.status),
  );
}

/** Asks the server; an answer without content is undefined. */
export async function request<T>(
  path: string,
  init: RequestInit,
  signal: AbortSignal | undefined,
): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, { ...init, ...(signal === undefined ? {} : { signal }) });
  } catch (cause) {
    if (signal?.aborted === true) throw new ReadableError('cancelled', text.failures.cancelled, { cause });
    throw new ReadableError('offline', text.failures.offline, { cause });
  }
  if (!response.ok) throw await problemIn(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

type Value = string | number | boolean | undefined;

/** A path with a query; values that are undefined are left out. */
export function address(path: string, values: Record<string, Value>, filter?: Partial<GraphFilter>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    if (value !== undefined) params.set(name, String(value));
  if (filter?.unchecked === true) params.set('unchecked', 'true');
  for (const group of filter?.riskGroups ?? []) params.append('riskGroup', group);
  // Of one group it would say nothing.
  if (filter?.riskGroupMatch === 'all' && (filter.riskGroups?.length ?? 0) > 1)
    params.set('riskGroupMatch', 'all');
  const query = params.toString();
  return query === '' ? path : `${path}?${query}`;
}

export const get = <T>(url: string, signal?: AbortSignal) => request<T>(url, {}, signal);
const nodePath = (id: string) => `/api/nodes/${encodeURIComponent(id)}`;

function keyParams(key: EdgeKey): Record<string, Value> {
  return {
    subject: key.subject,
    relation: key.relation,
    object: key.object,
    negated: key.negated,
    ...(Object.keys(key.qualifiers).length === 0 ? {} : { qualifiers: JSON.stringify(key.qualifiers) }),
  };
}

export const rest: AskMore = {
  node: (id, filter, signal) => get(address(nodePath(id), {}, filter), signal),
  neighbours: ({ id, filter, ...question }, signal) =>
    get(address(`${nodePath(id)}/neighbours`, { ...question }, filter), signal),
  among: (ids, filter, signal) =>
    request(
      address('/api/among', {}, filter),
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ids }) },
      signal,
    ),
  sameAs: (id, filter, signal) => get(address(`${nodePath(id)}/same-as`, {}, filter), signal),
  carriersOf: async (code, signal) => {
    // A code is found as it is written, before all that only resembles it.
    const asked = { q: code.slice(0, limits.queryLength), limit: limits.codeCarriers + 1 };
    const { hits } = await get<SearchAnswer>(address('/api/search', asked), signal);
    return hits.map(({ node }) => node).filter((node) => carries(node, code));
  },
  search: (query, filter, signal) => get(address('/api/search', { q: query, limit: 10 }, filter), signal),
  statements: (key, filter, signal) => get(address('/api/statements', keyParams(key), filter), signal),
  lens: (riskGroups, filter, signal) => get(address('/api/lens', {}, { ...filter, riskGroups }), signal),
  riskGroups: async (filter, signal) =>
    (
      await get<{ groups: Awaited<ReturnType<AskMore['riskGroups']>> }>(
        address('/api/risk-groups', {}, filter),
        signal,
      )
    ).groups,
  kindTies: async (filter, signal) =>
    (await get<{ ties: Awaited<ReturnType<AskMore['kindTies']>> }>(address('/api/kinds', {}, filter), signal))
      .ties,
  topNodes: async (kind, limit, filter, signal) =>
    (await get<{ nodes: GraphNode[] }>(address('/api/concepts', { kind, limit }, filter), signal)).nodes,
  stats: (filter, signal) => get(address('/api/stats', {}, filter), signal),
};
