/**
 * Failures as answers: application/problem+json (RFC 9457) with a `code` for programs and a `detail` that helps a
 * person. What nobody foresaw is logged and answered with a plain sentence, never with its insides.
 */
import { GraphError, graphErrorCodes, httpStatus } from '@/graph/model';
import { dataHeaders } from './csp';

/** The codes of a GraphError and those that only HTTP has. */
export const problemCodes = [
  ...graphErrorCodes,
  'unauthorized',
  'method_not_allowed',
  'unsupported_media_type',
  'misdirected',
  'unexpected',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

const statuses: Record<ProblemCode, number> = {
  ...httpStatus,
  unauthorized: 401,
  method_not_allowed: 405,
  unsupported_media_type: 415,
  misdirected: 421,
  unexpected: 500,
};

const titles: Record<ProblemCode, string> = {
  not_found: 'Not found',
  bad_input: 'Bad request',
  unavailable: 'Store unavailable',
  timeout: 'Took too long',
  too_large: 'Too large',
  conflict: 'Conflict',
  forbidden: 'Forbidden',
  unauthorized: 'Not permitted without a token',
  method_not_allowed: 'Method not allowed',
  unsupported_media_type: 'Unsupported media type',
  misdirected: 'Not this server’s name',
  unexpected: 'Unexpected error',
};

/** A failure that has a meaning only over HTTP. */
export class HttpProblem extends Error {
  readonly code: ProblemCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail);
    this.name = 'HttpProblem';
    this.code = code;
    this.headers = headers;
  }
}

/** The body of an answer that tells of a problem. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  detail: string;
}

/** A problem as an answer. */
export function problem(
  code: ProblemCode,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const status = statuses[code];
  const body: Problem = { type: 'about:blank', title: titles[code], status, code, detail };
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...dataHeaders, 'Content-Type': 'application/problem+json', ...headers },
  });
}

/** Any failure as an answer. One that is neither a GraphError nor an HttpProblem is logged. */
export function problemOf(error: unknown): Response {
  if (error instanceof GraphError) return problem(error.code, error.message);
  if (error instanceof HttpProblem) return problem(error.code, error.message, error.headers);
  console.error('Unexpected error while answering a request:', error);
  return problem(
    'unexpected',
    'The server met an error that it did not expect. Its log tells more; please report it.',
  );
}
