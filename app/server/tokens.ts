/**
 * Who may write over HTTP. ETIOGRAPH_TOKEN is the key: sent as a bearer token by programs, or traded by the page for
 * a cookie that scripts cannot read. A cookie is sent by the browser by itself, so a write with one must also prove
 * that it comes from our own page: by its Origin and by a header that no form of another site can send.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { isOwnOrigin } from './hosts';

export const cookieName = 'etiograph';
/** The header a write with a cookie needs; any value that is not empty will do. */
export const ownHeader = 'x-etiograph';

/** A text of fixed length that only the key's owner can make: equal lengths let texts be compared in constant time. */
const digest = (key: string, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** Whether two secrets are the same, in a time that tells nothing of where they differ. */
export function isSameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(digest('compare', given), digest('compare', expected));
}

/** What the cookie holds: made from the token, but not the token, which a stolen cookie therefore does not give away. */
export const cookieValue = (token: string): string =>
  digest(token, 'etiograph session').toString('base64url');

/** The Set-Cookie line that starts a session; `secure` where the page came over TLS. */
export const startCookie = (token: string, secure: boolean): string =>
  `${cookieName}=${cookieValue(token)}; Path=/api; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;

/** The Set-Cookie line that ends it. */
export const endCookie = `${cookieName}=; Path=/api; HttpOnly; SameSite=Strict; Max-Age=0`;

/** Every value that a Cookie header gives to our name. */
function cookies(header: string | null): string[] {
  return (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${cookieName}=`))
    .map((pair) => pair.slice(cookieName.length + 1));
}

/**
 * off: no token is configured; unproven: nothing was sent that proves it; wrong: what was sent is not it; foreign:
 * the cookie is right but the request is not from our own page; allowed.
 */
export type WriteAccess = 'off' | 'unproven' | 'wrong' | 'foreign' | 'allowed';

/**
 * Whether a request may write.
 * @param token The configured token; undefined or empty switches writing off.
 */
export function writeAccess(headers: Headers, token: string | undefined): WriteAccess {
  const bearer = /^bearer +(\S+)$/i.exec(headers.get('authorization')?.trim() ?? '')?.[1];
  const sent = cookies(headers.get('cookie'));
  if (bearer === undefined && sent.length === 0) return 'unproven';
  if (token === undefined || token === '') return 'off';
  if (bearer !== undefined) return isSameSecret(bearer, token) ? 'allowed' : 'wrong';
  const expected = cookieValue(token);
  if (!sent.some((value) => isSameSecret(value, expected))) return 'wrong';
  const own =
    isOwnOrigin(headers.get('origin'), headers.get('host')) && (headers.get(ownHeader) ?? '') !== '';
  return own ? 'allowed' : 'foreign';
}
