/**
 * Runs before every page and built file: answers only to this server's names, and fences pages in with a content
 * security policy whose nonce is made anew for each request.
 *
 * The API's well-formed paths are left out (see `config`): each run costs more than most of its answers, and the body
 * of an upload would be kept in memory and cut at 10 MB. Its handlers check the Host themselves (app/server/answer.ts).
 */
import { randomBytes } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import { misdirected } from './app/server/answer';
import { filePolicy, pagePolicy, securityHeaders } from './app/server/csp';
import { isHostAllowed } from './app/server/hosts';
import { problem, problemOf } from './app/server/problem';

const development = process.env.NODE_ENV === 'development';

/** Next fails with 500 on a path that it cannot decode. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function withHeaders(response: NextResponse, policy: string): NextResponse {
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export function proxy(request: NextRequest): Response {
  if (!isHostAllowed(request.headers.get('host'), process.env)) return problemOf(misdirected());
  const path = request.nextUrl.pathname;
  if (!isDecodable(path)) {
    return problem('bad_input', 'The path of this address is not valid: percent-encode it as UTF-8.');
  }
  if (path.startsWith('/_next/')) {
    // In development these are full of evaluated code.
    return development ? NextResponse.next() : withHeaders(NextResponse.next(), filePolicy);
  }
  const nonce = randomBytes(16).toString('base64');
  const policy = pagePolicy(nonce, development);
  const headers = new Headers(request.headers);
  // Next takes the nonce for its own scripts from the policy; the page takes it from x-nonce for its own.
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', policy);
  return withHeaders(NextResponse.next({ request: { headers } }), policy);
}

export const config = {
  matcher: [
    '/((?!api/).*)',
    // Paths under /api that may not be decodable: a byte that is not ASCII, or a percent sign that encodes nothing.
    '/api/(.*%(?:[89a-fA-F]|(?![0-9a-fA-F]{2})).*)',
  ],
};
