/** The page's session: proven once with the token, then carried by a cookie. And who may write at all. */
import { dataHeaders } from './csp';
import { json } from './answer';
import { isOwnOrigin } from './hosts';
import { HttpProblem } from './problem';
import { endCookie, isSameSecret, ownHeader, startCookie, writeAccess, type WriteAccess } from './tokens';

const challenge = { 'WWW-Authenticate': 'Bearer realm="etiograph"' };
const howToSwitchOn =
  'Writing over HTTP is off here: start the server with ETIOGRAPH_TOKEN set to permit it.';
const configured = (): string | undefined => process.env['ETIOGRAPH_TOKEN'] || undefined;

const unauthorized = (reason: string): HttpProblem => new HttpProblem('unauthorized', reason, challenge);
const refusals: Record<Exclude<WriteAccess, 'allowed'>, () => HttpProblem> = {
  off: () => new HttpProblem('forbidden', howToSwitchOn),
  unproven: () =>
    unauthorized(
      configured() === undefined
        ? howToSwitchOn
        : 'Writing needs the server’s token: send it as “Authorization: Bearer …”, or open the link that npm start printed.',
    ),
  wrong: () =>
    unauthorized('This is not the server’s token, or it was made anew when the server was started again.'),
  foreign: () =>
    new HttpProblem(
      'forbidden',
      `A write with the cookie must come from this server’s own page, with the header ${ownHeader}.`,
    ),
};

/**
 * Passes only those who may write.
 * @throws {HttpProblem} unauthorized where nothing right was sent, forbidden where that cannot help
 */
export function requireWriteAccess(headers: Headers): void {
  const access = writeAccess(headers, configured());
  if (access !== 'allowed') throw refusals[access]();
}

/**
 * Passes only what a page of this server sends.
 * @throws {HttpProblem} forbidden
 */
export function requireOwnPage(headers: Headers): void {
  if (!isOwnOrigin(headers.get('origin'), headers.get('host'))) {
    throw new HttpProblem('forbidden', 'A session can only be started or ended by this server’s own page.');
  }
}

/**
 * Passes only what says that it is JSON: another site's page cannot send that type without being asked for its reasons.
 * @throws {HttpProblem} unsupported_media_type
 */
export function requireJson(headers: Headers): void {
  if (!/^application\/json\s*(;|$)/i.test(headers.get('content-type') ?? '')) {
    throw new HttpProblem(
      'unsupported_media_type',
      'Send this request with “Content-Type: application/json”.',
    );
  }
}

/** Whether the one who asks could write: the page shows its import only then. */
export function sessionState(headers: Headers): { writing: 'off' | 'locked' | 'open' } {
  const token = configured();
  if (token === undefined) return { writing: 'off' };
  // Reading the state is no write, so it needs no proof of where it comes from.
  const access = writeAccess(headers, token);
  return { writing: access === 'allowed' || access === 'foreign' ? 'open' : 'locked' };
}

const withCookie = (line: string, body: unknown): Response => json(body, { headers: { 'Set-Cookie': line } });

/**
 * @throws {HttpProblem} unauthorized for a wrong token, forbidden where none is configured
 */
export function startSession(headers: Headers, given: string): Response {
  const token = configured();
  if (token === undefined) throw refusals.off();
  if (!isSameSecret(given, token)) throw refusals.wrong();
  const secure = headers.get('origin')?.startsWith('https:') ?? false;
  return withCookie(startCookie(token, secure), { writing: 'open' });
}

export function endSession(): Response {
  return new Response(null, { status: 204, headers: { ...dataHeaders, 'Set-Cookie': endCookie } });
}
