import { describe, expect, test } from 'vitest';
import { cookieValue, endCookie, isSameSecret, startCookie, writeAccess, type WriteAccess } from './tokens';

const token = 'a-token-of-some-length';
const own = { host: 'localhost:3000', origin: 'http://localhost:3000', 'x-etiograph': '1' };
const cookie = `etiograph=${cookieValue(token)}`;

describe('writeAccess', () => {
  const rows: [string, Record<string, string>, string | undefined, WriteAccess][] = [
    ['nothing sent', {}, token, 'unproven'],
    ['nothing sent, none configured', {}, undefined, 'unproven'],
    ['bearer', { authorization: `Bearer ${token}` }, token, 'allowed'],
    ['bearer, scheme in any case', { authorization: `bEARER  ${token}` }, token, 'allowed'],
    [
      'bearer from another site',
      { authorization: `Bearer ${token}`, origin: 'http://evil.example' },
      token,
      'allowed',
    ],
    ['wrong bearer', { authorization: 'Bearer other' }, token, 'wrong'],
    ['bearer longer than the token', { authorization: `Bearer ${token}x` }, token, 'wrong'],
    ['wrong bearer beside a right cookie', { ...own, authorization: 'Bearer other', cookie }, token, 'wrong'],
    ['another scheme', { authorization: `Basic ${token}` }, token, 'unproven'],
    ['bearer without a token', { authorization: 'Bearer ' }, token, 'unproven'],
    ['bearer, none configured', { authorization: `Bearer ${token}` }, undefined, 'off'],
    ['bearer, an empty one configured', { authorization: `Bearer ${token}` }, '', 'off'],
    ['cookie, own page', { ...own, cookie }, token, 'allowed'],
    ['cookie among others', { ...own, cookie: `a=b; ${cookie}; c=d` }, token, 'allowed'],
    ['cookie beside a planted one', { ...own, cookie: `etiograph=planted; ${cookie}` }, token, 'allowed'],
    ['cookie, no Origin', { host: own.host, 'x-etiograph': '1', cookie }, token, 'foreign'],
    ['cookie, foreign Origin', { ...own, origin: 'http://evil.example', cookie }, token, 'foreign'],
    ['cookie, Origin null', { ...own, origin: 'null', cookie }, token, 'foreign'],
    ['cookie, another port', { ...own, origin: 'http://localhost:3001', cookie }, token, 'foreign'],
    ['cookie, no header', { host: own.host, origin: own.origin, cookie }, token, 'foreign'],
    ['cookie, empty header', { ...own, 'x-etiograph': '', cookie }, token, 'foreign'],
    ['the token itself as a cookie', { ...own, cookie: `etiograph=${token}` }, token, 'wrong'],
    ['cookie of another token', { ...own, cookie: `etiograph=${cookieValue('other')}` }, token, 'wrong'],
    ['empty cookie', { ...own, cookie: 'etiograph=' }, token, 'wrong'],
    ['cookie of a longer name', { ...own, cookie: `x${cookie}` }, token, 'unproven'],
    ['cookie, none configured', { ...own, cookie }, undefined, 'off'],
  ];
  test.each(rows)('%s', (_, headers, configured, access) => {
    expect(writeAccess(new Headers(headers), configured)).toBe(access);
  });
});

test.each([
  ['same', 'same', true],
  ['same', 'Same', false],
  ['', '', true],
  ['', 'x', false],
  ['a', 'aa', false],
  ['ł€', 'ł€', true],
])('%j and %j are the same secret: %s', (given, expected, same) => {
  expect(isSameSecret(given, expected)).toBe(same);
});

test('the cookie is out of reach of scripts and other sites and does not hold the token', () => {
  const line = startCookie(token, false);
  expect(line).toMatch(/; HttpOnly(;|$)/);
  expect(line).toMatch(/; SameSite=Strict(;|$)/);
  expect(line).not.toContain(token);
  expect(line).not.toContain('Secure');
  expect(startCookie(token, true)).toMatch(/; Secure$/);
  expect(endCookie).toContain('Max-Age=0');
});
