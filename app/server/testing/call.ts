/** Calls a route handler as Next would, without a server. */
import type { PathParams, RouteHandler } from '../answer';
import type { Problem } from '../problem';

export const host = 'localhost:3000';
export const origin = `http://${host}`;

interface CallOptions {
  method?: string;
  headers?: Readonly<Record<string, string>>;
  /** Sent as it is where it is text or bytes, else as JSON. */
  body?: unknown;
  params?: PathParams;
  signal?: AbortSignal;
}

/** @param path With its query, from the first slash. */
export function call(
  handler: RouteHandler,
  path: string,
  { method, headers, body, params, signal }: CallOptions = {},
): Promise<Response> {
  const raw =
    body === undefined || typeof body === 'string' || body instanceof Uint8Array || body instanceof FormData;
  const request = new Request(`${origin}${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      host,
      ...(body === undefined || raw ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: raw ? (body as string) : JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
  return handler(request, { params: Promise.resolve(params ?? {}) });
}

/** The problem in an answer, checked to say the same as its status. */
export async function problemIn(response: Response): Promise<Problem> {
  if (response.headers.get('content-type') !== 'application/problem+json') {
    throw new Error(`No problem: ${response.status} ${await response.text()}`);
  }
  const body = (await response.json()) as Problem;
  if (body.status !== response.status)
    throw new Error(`The body says ${body.status}, the answer ${response.status}.`);
  return body;
}
