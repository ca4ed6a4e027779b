import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DELETE, GET, POST } from '../api/session/route';
import { requireWriteAccess } from './session';
import { call, host, origin, problemIn } from './testing/call';

const token = 'the-token';
const own = { origin };

beforeEach(() => void vi.stubEnv('ETIOGRAPH_TOKEN', token));
afterEach(() => void vi.unstubAllEnvs());

const start = (given: unknown, headers: Record<string, string> = own) =>
  call(POST, '/api/session', { body: { token: given }, headers });
const cookieOf = (response: Response): string =>
  (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
const state = async (cookie: string): Promise<unknown> =>
  (await call(GET, '/api/session', { headers: { cookie } })).json();
const statusOf = async (headers: Record<string, string>) => {
  try {
    requireWriteAccess(new Headers({ host, ...headers }));
    return 'allowed';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a session', () => {
  test('is started by our page with the token, and may then write', async () => {
    const response = await start(token);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ writing: 'open' });
    const cookie = cookieOf(response);
    expect(await state(cookie)).toEqual({ writing: 'open' });
    expect(await statusOf({ cookie, origin, 'x-etiograph': '1' })).toBe('allowed');
    expect(await statusOf({ cookie, origin: 'http://evil.example', 'x-etiograph': '1' })).toBe('forbidden');
    expect(await statusOf({ cookie, origin })).toBe('forbidden');
  });

  test('is secure where the page came over TLS', async () => {
    const headers = { host: 'localhost', origin: 'https://localhost' };
    expect((await start(token, headers)).headers.get('set-cookie')).toContain('Secure');
    expect((await start(token)).headers.get('set-cookie')).not.toContain('Secure');
  });

  test('ends', async () => {
    const response = await call(DELETE, '/api/session', { method: 'DELETE', headers: own });
    expect(response.status).toBe(204);
    expect(response.headers.get('set-cookie')).toContain('Max-Age=0');
    expect(await state(cookieOf(response))).toEqual({ writing: 'locked' });
  });

  test('is not open to a wrong cookie, and to none where writing is off', async () => {
    const cookie = cookieOf(await start(token));
    expect(await state('etiograph=x')).toEqual({ writing: 'locked' });
    vi.stubEnv('ETIOGRAPH_TOKEN', 'another');
    expect(await state(cookie)).toEqual({ writing: 'locked' });
    vi.stubEnv('ETIOGRAPH_TOKEN', '');
    expect(await state(cookie)).toEqual({ writing: 'off' });
  });
});

describe('refused', () => {
  test.each([
    ['a wrong token', 'other', own, 401, 'unauthorized'],
    ['no token', undefined, own, 400, 'bad_input'],
    ['a token that is no text', 5, own, 400, 'bad_input'],
    ['another site', token, { origin: 'http://evil.example' }, 403, 'forbidden'],
    ['no Origin', token, {}, 403, 'forbidden'],
    ['a form', token, { ...own, 'content-type': 'text/plain' }, 415, 'unsupported_media_type'],
  ])('%s', async (_, given, headers: Record<string, string>, status, code) => {
    const response = await start(given, headers);
    expect(response.headers.has('set-cookie')).toBe(false);
    expect(await problemIn(response)).toMatchObject({ status, code });
  });

  test('any token where writing is off', async () => {
    vi.stubEnv('ETIOGRAPH_TOKEN', '');
    expect(await problemIn(await start(token))).toMatchObject({ status: 403, code: 'forbidden' });
    expect(await problemIn(await start(''))).toMatchObject({ status: 400 });
  });

  test('an end that another site asks for', async () => {
    const response = await call(DELETE, '/api/session', {
      method: 'DELETE',
      headers: { origin: 'http://evil.example' },
    });
    expect(await problemIn(response)).toMatchObject({ status: 403 });
  });
});

test('writing without proof is 401, with a sentence that helps', () => {
  const message = (env: string): string => {
    vi.stubEnv('ETIOGRAPH_TOKEN', env);
    try {
      requireWriteAccess(new Headers());
    } catch (error) {
      expect(error).toMatchObject({
        code: 'unauthorized',
        headers: { 'WWW-Authenticate': expect.any(String) as string },
      });
      return (error as Error).message;
    }
    throw new Error('it passed');
  };
  expect(message(token)).toContain('Bearer');
  expect(message('')).toContain('ETIOGRAPH_TOKEN');
});
