import { GraphError, graphErrorCodes, httpStatus } from '@/graph/model';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { answer } from './answer';
import { HttpProblem } from './problem';
import { call, problemIn } from './testing/call';

const failing = (error: unknown) =>
  answer(async () => {
    throw error;
  });

afterEach(() => void vi.restoreAllMocks());

describe('answer', () => {
  test('answers with JSON that no cache keeps and no browser takes for a page', async () => {
    const response = await call(
      answer(async () => ({ name: '</script><script>' })),
      '/',
    );
    expect(await response.json()).toEqual({ name: '</script><script>' });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'") as string,
    });
  });

  test.each(graphErrorCodes)('%s is told with its status', async (code) => {
    const body = await problemIn(await call(failing(new GraphError(code, 'What, where, what to do.')), '/'));
    expect(body).toEqual({
      type: 'about:blank',
      title: expect.stringMatching(/./) as string,
      status: httpStatus[code],
      code,
      detail: 'What, where, what to do.',
    });
  });

  test('a problem of HTTP keeps its headers', async () => {
    const response = await call(
      failing(new HttpProblem('unauthorized', 'Why.', { 'WWW-Authenticate': 'Bearer' })),
      '/',
    );
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(await problemIn(response)).toMatchObject({ status: 401, code: 'unauthorized' });
  });

  test.each([new Error('/secret/path is broken'), 'text', null, undefined, new RangeError('x')])(
    'what nobody foresaw is logged, not told: %s',
    async (error) => {
      const logged = vi.spyOn(console, 'error').mockReturnValue();
      const body = await problemIn(await call(failing(error), '/'));
      expect(body).toMatchObject({ status: 500, code: 'unexpected' });
      expect(JSON.stringify(body)).not.toContain('secret');
      expect(logged.mock.calls[0]).toContain(error);
    },
  );
});
